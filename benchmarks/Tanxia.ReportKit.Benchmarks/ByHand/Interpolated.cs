using HalfYear;
using static Tanxia.ReportKit.Benchmarks.ByHand.Numbers;

namespace Tanxia.ReportKit.Benchmarks.ByHand;

/// <summary>The example as one interpolated string.</summary>
internal static class Interpolated
{
    public static string Write(HalfYearReport report)
    {
        HalfYearReport.PartyPart party = report.Party;
        HalfYearReport.FarmingPart farming = report.Farming;
        HalfYearReport.VillagesPart villages = report.Villages;
        HalfYearReport.LivelihoodPart livelihood = report.Livelihood;
        long 其余任务 = report.重点任务 - report.TasksDone;
        long 未结诉求 = party.Requests - party.RequestsSettled;
        long 未达标村 = report.行政村 - farming.达标村;
        long 剩余改厕 = villages.计划改厕 - villages.完成改厕;
        long 在办信访 = livelihood.Accepted - livelihood.Closed;
        string?[] projects =
        [
            villages.Dongling is { } dongling ? $"东岭村投入{dongling.资金}万元，将长{dongling.长}公里、宽{dongling.宽}米的通组土路浇筑成水泥路面，配套修建错车道{Chinese(dongling.错车道)}处" : null,
            villages.Hekou is { } hekou ? $"河口村筹集{RoundedDown((long)hekou.资金)}多万元，清淤加固灌溉主渠{hekou.长}公里，更换闸门{Chinese(hekou.闸门)}扇，恢复灌溉面积{RoundedDown(hekou.灌溉)}余亩" : null,
            villages.Liuwan is { } liuwan ? $"柳湾村申请水利补助约{Math.Round(liuwan.资金, MidpointRounding.AwayFromZero)}万元，砌筑护岸{liuwan.护岸}米、排水沟{liuwan.水沟}米，减轻汛期农田受淹程度" : null,
            villages.Songping is { } songping ? $"松坪村使用以工代赈资金{songping.资金}万元，将{songping.长}公里村道由{songping.原宽}米拓宽至{songping.新宽}米，安装太阳能路灯{songping.路灯}盏，向参与施工的村民支付报酬{songping.报酬}万元" : null,
        ];
        string roads = string.Join("；", projects.Where(project => project is not null));

        return $"""
            青石镇{report.年份}年上半年工作情况和
            下半年工作安排

            {report.年份}年以来，青石镇在县委、县政府的领导下，围绕年初排定的{report.重点任务}项重点任务，抓生产、补短板、保平安、惠民生，各项工作有序开展。截至{report.统计截止}月底，重点任务已完成{report.TasksDone}项，其余{其余任务}项正按计划推进；完成固定资产投资{report.固定投资}万元，争取上级各类补助资金{RoundedDown((long)report.上级资金)}多万元。现将上半年工作情况和下半年打算报告如下：
            一、上半年主要工作
            （一）建强基层组织，转变干部作风
            一是抓实党员集中学习。{party.学习部署}月研究确定全年学习计划，党委理论学习中心组集体研讨{party.中心组研讨}次，围绕农田建后管护、集体资产处置、减轻基层负担等课题交流发言{party.交流发言}人次；班子成员到联系村讲党课{party.党课}次，各支部利用主题党日组织学习，并为{party.送学党员}名年老体弱的党员送学上门。挑选熟悉村情的宣讲员走进院坝、田头，用方言宣讲{party.宣讲}场，听讲群众{RoundedDown(party.听讲群众)}余人次。二是配强村级工作力量。实行村干部轮流坐班，公开岗位职责和联系电话，村便民服务室办理事项{party.办理事项}件；举办村干部业务培训{party.业务培训}期，重点讲授土地管理、财务报账和纠纷调处，参训{party.参训干部}人次；从返乡青年、退役军人、种养大户中物色后备干部{party.后备干部}名，安排到项目现场跟班锻炼；逐村分析班子运行情况{(party.调整书记 > 0 ? $"，据此调整村党组织书记{party.调整书记}名" : "，各村党组织书记保持稳定")}。三是推行党员联户服务。{party.联户党员}名党员就近联系{party.联系农户}户农户，定期上门了解生产生活情况，帮助办理医保缴费、补贴申报等事项{party.代办事项}件；建立登记、交办、答复、回访台账，上半年收到群众诉求{party.Requests}件，办结{party.RequestsSettled}件{(未结诉求 > 0 ? $"，剩余{未结诉求}件已转有关站所限时答复" : "，无一积压")}。四是从严抓好作风纪律。紧盯工程发包、补贴发放和村级“三资”管理，开展专项检查{party.专项检查}次，发现并纠正问题{party.纠正问题}个，检查结果与干部年度考核挂钩；严格执行机关考勤、公务用车等制度，对新任职人员和关键岗位人员进行廉政谈话{party.廉政谈话}人次{(party.通报批评 > 0 ? $"，对履职不力的{party.通报批评.Value}名干部予以通报批评" : "")}。
            （二）稳定农业生产，促进农民增收
            全镇按照保面积、提品质、拓销路的思路组织农业生产，上半年农业总产值预计达到{farming.FarmOutput}亿元。
            一是落实粮油种植面积。将种植任务分解到村、落实到田块，春播粮食作物{farming.春播粮食}亩，其中水稻{farming.水稻}亩、玉米{farming.玉米}亩、薯类{farming.薯类}亩；收获油菜{farming.油菜}亩，复耕撂荒地{farming.复耕}亩，兑付种粮补贴约{Math.Round(farming.种粮补贴, MidpointRounding.AwayFromZero)}万元；协调供销网点储备化肥{RoundedDown(farming.化肥)}余吨，疏通田间渠系，统一调度灌溉用水；{farming.农技员}名农技员分片指导育秧和病虫害防治{(farming.补种面积 > 0 ? $"，帮助受低温阴雨影响的农户补种{farming.补种面积}亩" : "，作物长势总体平稳")}。二是培育特色优势产业。以{string.Join("、", farming.特色产业)}等{Chinese(farming.特色产业.Count)}个产业为重点，新扩标准化种植养殖基地{farming.新扩基地}亩，添置烘干、冷藏、分拣设备{farming.加工设备}台；引进农产品加工企业{Chinese(farming.引进企业)}家，培育家庭农场{Chinese(farming.家庭农场)}家，推动企业与种植户签订保底收购协议，覆盖农户{RoundedDown(farming.订单农户)}余户；组织经营主体参加展销会、开设网店，外销农产品超{RoundedDown((long)farming.外销额)}万元{(farming.绿色食品 > 0 ? $"，{Chinese(farming.绿色食品)}个产品取得绿色食品标志使用权" : "")}。三是壮大村级集体经济。清理不规范租赁合同{farming.清理合同}份，追回拖欠租金{farming.追回租金}万元，新签合同均经村民代表会议讨论并报镇里审核；引导各村盘活闲置房屋、山塘水面等资源，{string.Join("，", farming.村办项目.Select(record => $"{record.村}{record.做法}收入{record.收入}万元"))}；全镇村集体经营性收入合计{farming.VillageIncome}万元{(未达标村 == 0 ? $"，{report.行政村}个行政村均完成半年收入目标" : $"，{farming.达标村}个行政村完成半年收入目标，对未达标的{未达标村}个村逐一制定了增收措施")}。四是做好防返贫监测帮扶。发放脱贫人口小额贷款{RoundedDown((long)farming.小额贷款)}多万元，介绍务工岗位{RoundedDown(farming.务工岗位)}余个，对有意愿发展种养业的家庭提供种苗和技术；坚持按月入户排查、逐户回访，为在册的{farming.监测户}户监测对象明确帮扶责任人，落实产业、就业、医疗等帮扶措施{farming.帮扶措施}项{(farming.新增监测 > 0 ? $"，新识别的{farming.新增监测}户均已纳入帮扶" : "，没有新增监测对象")}。
            （三）补上设施短板，改善人居环境
            一是改造农村道路沟渠：把群众反映集中的出行、灌溉难题列入年度建设清单，{villages.进场月份}月起组织施工队进场，由村民代表参与质量监督；上级补助、村级自筹和群众捐款分项目列账，逐笔张榜公布，完工后由镇村共同核验工程量。{roads}。二是整治农村人居环境。发动干部群众清理房前屋后和沟边路边，外运垃圾{RoundedDown(villages.外运垃圾)}余吨，拆除废弃圈舍{villages.拆除圈舍}处；{villages.保洁员}名保洁员分段包干，镇里按月抽查并公布各村名次，保洁经费的收支情况定期向村民公开；全年计划改造户厕{villages.计划改厕}户，已完工{villages.完成改厕}户{(剩余改厕 == 0 ? "，提前完成任务" : $"，剩余{剩余改厕}户安排在秋收前施工")}。三是保障农村饮水安全。更换老化输水管道{villages.更换管道}公里，整修蓄水池{villages.整修水池}口，勘定备用水源{villages.备用水源}处，受益农户{villages.受益农户}户；镇供水站坚持每周巡线，公布报修电话，上半年抢修漏点{villages.抢修漏点}处，抽检水样{villages.抽检水样}份{(villages.不合格水样 == 0 ? "，各项指标均符合标准" : $"，其中{villages.不合格水样}份浊度偏高，清洗滤池后复检合格")}。四是管护山林河道资源。{villages.护林员}名护林员分片巡山，清明等重点时段在进山路口设卡，劝返携带火种人员{villages.劝返人员}人次；补植护岸树木{RoundedDown(villages.补植树木)}余株，在深水河段设置警示牌{villages.警示牌}块，打捞河道漂浮物{villages.漂浮物}吨；镇村两级河长巡河{villages.巡河}次{(villages.违法行为 == 0 ? "，未发现盗采河砂、毁林开垦行为" : $"，查处盗采河砂、毁林开垦行为{villages.违法行为}起")}。
            （四）守住安全底线，办好民生实事
            针对群众身边的急事难事，镇里逐项明确分管领导和经办人员，按月听取进展情况，办理结果在村务公开栏公布。
            一是化解信访矛盾纠纷。各村调解组织摸排土地边界、婚姻家庭、工钱拖欠等纠纷{livelihood.纠纷}起，调解成功{livelihood.调解成功}起；邀请律师到集市开展法律咨询{livelihood.法律咨询}场，引导群众依照程序反映问题；镇领导轮流坐班，接待来访群众{livelihood.来访群众}人次，受理信访事项{livelihood.Accepted}件，办结{livelihood.Closed}件{(在办信访 > 0 ? $"，另有{在办信访}件正在规定期限内办理" : "，没有超期事项")}。二是排查安全生产隐患。会同派出所、市场监管所检查烟花爆竹零售点、液化气站和经营性自建房，并查验农用机械，对查出的问题登记责任单位、整改时限和复查人员，逾期未改的移送主管部门处理；上半年出动人员{livelihood.出动人员}人次，检查场所{livelihood.检查场所}处，发现隐患{livelihood.Hazards}项，其中当场纠正{livelihood.当场纠正}项、限期整改{livelihood.限期整改}项{(livelihood.重大隐患 > 0 ? $"，{livelihood.重大隐患}项重大隐患由镇领导包案督办" : "，未发现重大隐患")}。三是做好防汛应急准备。{livelihood.汛前检查}月完成水库、山塘和地质灾害点汛前检查，清除行洪障碍{livelihood.行洪障碍}处，更新各村避险转移路线图，山塘逐处落实巡查人和报警人；备足编织袋{RoundedDown(livelihood.编织袋)}余条、照明设备{livelihood.照明设备}套，组织应急演练{livelihood.应急演练}场，参加群众{livelihood.演练群众}人次{(livelihood.Evacuated > 0 ? $"，强降雨期间提前转移受威胁群众{livelihood.Evacuated}人并妥善安置" : "，入汛以来未启动应急转移")}。四是落实就业社保政策。举办招聘会{livelihood.招聘会}场，推送用工信息{RoundedDown(livelihood.用工信息)}余条，新增转移就业{livelihood.转移就业}人，其中县内{livelihood.县内就业}人、县外{livelihood.县外就业}人；开设茶叶加工、家政护理等技能培训班，结业学员{livelihood.结业学员}名。城乡居民医保参保{livelihood.医保参保}人，对行动不便的人员上门办理待遇资格认证；按季复核低保对象，目前在册{livelihood.低保对象}户，上半年发放低保金{livelihood.低保金}万元，实施临时救助{livelihood.临时救助}人次。五是关爱老年人和儿童。办好{Chinese(livelihood.助餐点)}个村级助餐点，上半年供应平价餐{RoundedDown(livelihood.供餐)}余份；为{livelihood.适老改造}户困难老人家庭加装扶手、铺设防滑垫，安排志愿者定期探望独居老人；逐人建立{livelihood.留守儿童}名留守儿童联系卡，商请学校和亲属落实日常照料{(livelihood.托管班 is not null ? $"，并依托镇中心小学筹办暑期托管班{Chinese(livelihood.托管班.Value)}个" : "")}。
            二、存在的困难和不足
            {report.年份}年上半年，全镇工作虽有进展，但对照年度任务和群众期盼仍有差距，主要表现为：一是产业层次偏低，农产品多以原料出售，精深加工少，品牌知名度不高，应对价格波动的办法不多；二是村级发展不够均衡，{report.薄弱村}个村经营项目单一，靠资源出租取得收入，抵御市场风险的能力较弱；三是基础设施欠账较多，尚有{report.待修道路}公里通组道路未硬化，部分渠道渗漏，雨季通行和旱季灌溉都受影响；四是项目前期工作不够扎实，用地协调、方案审查耗时偏长{(report.滞后项目 > 0 ? $"，{report.滞后项目}个项目进度落后于计划" : "")}；五是干部专业素养有待提高，懂经营、会规划、熟悉法规的人手紧缺，少数干部遇到难题主动协调不够。
            三、下半年工作安排
            下半年，青石镇将对照尚未完成的{其余任务}项任务，细化时间节点，落实责任人员，定期通报进度，确保年底前全部办结。一是抓紧组织秋冬农业生产。加强晚稻、玉米田间管理，{report.秋收月份}月底前基本完成秋粮收割入库，做好农机检修和机收调度；提前备足种子、化肥，落实油菜等冬种面积{report.冬种面积}亩。二是着力延伸特色产业链条。推动{Chinese(report.在建项目)}个农产品加工项目投产，帮助合作社与商超、电商企业签订购销合同，力争全年农产品外销额达到{report.外销目标}万元；为集体经济薄弱村逐村选定经营项目，安排懂经营的干部跟踪指导，年底对收益情况进行评议。三是加快推进在建工程收尾。对已开工的道路、沟渠倒排工期，{report.验收月份}月底前完成验收移交，同步明确管护人员和经费来源；做好新项目的用地和设计准备，再硬化通组道路{report.新增硬化}公里，优先解决学生上学和农产品外运的必经路段。四是持续做好安全稳定工作。坚持主汛期领导带班值守，入秋后把力量转到森林防火和用火管理上；对排查出的隐患逐条销号，重要信访事项由领导包案，推动矛盾在村组化解；跟进低保、医保、助餐等民生事项，及时公布办理情况。五是切实提高干部履职能力。选派{report.跟班干部}名村干部到县直部门跟班学习，举办项目管理、政策法规等集中培训{report.集中培训}期，由班子成员带着年轻干部办具体事项，将工作实绩作为评先评优的主要依据。

            """;
    }
}
