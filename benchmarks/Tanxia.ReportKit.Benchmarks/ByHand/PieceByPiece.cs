using HalfYear;

namespace Tanxia.ReportKit.Benchmarks.ByHand;

/// <summary>The example written straight down by hand: literal, number, unit and mark are copied each on their own.</summary>
internal static class PieceByPiece
{
    public static int Write(HalfYearReport report, Span<char> destination)
    {
        var to = new SpanWriter(destination);
        Beginning(ref to, report);
        Work(ref to);
        Party(ref to, report.Party);
        Farming(ref to, report, report.Farming);
        Villages(ref to, report.Villages);
        Livelihood(ref to, report.Livelihood);
        Problems(ref to, report);
        Plans(ref to, report);
        return to.Length;
    }

    private static void Beginning(ref SpanWriter to, HalfYearReport report)
    {
        long 其余任务 = report.重点任务 - report.TasksDone;
        to.Put("青石镇");
        to.Put(report.年份);
        to.Put("年上半年工作情况和");
        to.Put("\n");
        to.Put("下半年工作安排");
        to.Put("\n");
        to.Put("\n");
        to.Put(report.年份);
        to.Put("年以来，青石镇在县委、县政府的领导下，围绕年初排定的");
        to.Put(report.重点任务);
        to.Put("项");
        to.Put("重点任务，抓生产、补短板、保平安、惠民生，各项工作有序开展。截至");
        to.Put(report.统计截止);
        to.Put("月");
        to.Put("底，重点任务已完成");
        to.Put(report.TasksDone);
        to.Put("项");
        to.Put("，其余");
        to.Put(其余任务);
        to.Put("项");
        to.Put("正按计划推进；完成固定资产投资");
        to.Put(report.固定投资);
        to.Put("万元");
        to.Put("，争取上级各类补助资金");
        to.PutRoundedDown((long)report.上级资金, '多');
        to.Put("万元");
        to.Put("。现将上半年工作情况和下半年打算报告如下：");
        to.Put("\n");
    }

    private static void Work(ref SpanWriter to)
    {
        to.Put("一、");
        to.Put("上半年主要工作");
        to.Put("\n");
    }

    private static void Party(ref SpanWriter to, HalfYearReport.PartyPart party)
    {
        long 未结诉求 = party.Requests - party.RequestsSettled;
        to.Put("（一）");
        to.Put("建强基层组织，转变干部作风");
        to.Put("\n");
        to.Put("一是");
        to.Put("抓实党员集中学习");
        to.Put("。");
        to.Put(party.学习部署);
        to.Put("月");
        to.Put("研究确定全年学习计划，党委理论学习中心组集体研讨");
        to.Put(party.中心组研讨);
        to.Put("次");
        to.Put("，围绕农田建后管护、集体资产处置、减轻基层负担等课题交流发言");
        to.Put(party.交流发言);
        to.Put("人次");
        to.Put("；班子成员到联系村讲党课");
        to.Put(party.党课);
        to.Put("次");
        to.Put("，各支部利用主题党日组织学习，并为");
        to.Put(party.送学党员);
        to.Put("名");
        to.Put("年老体弱的党员送学上门。挑选熟悉村情的宣讲员走进院坝、田头，用方言宣讲");
        to.Put(party.宣讲);
        to.Put("场");
        to.Put("，听讲群众");
        to.PutRoundedDown(party.听讲群众, '余');
        to.Put("人次");
        to.Put("。");
        to.Put("二是");
        to.Put("配强村级工作力量");
        to.Put("。");
        to.Put("实行村干部轮流坐班，公开岗位职责和联系电话，村便民服务室办理事项");
        to.Put(party.办理事项);
        to.Put("件");
        to.Put("；举办村干部业务培训");
        to.Put(party.业务培训);
        to.Put("期");
        to.Put("，重点讲授土地管理、财务报账和纠纷调处，参训");
        to.Put(party.参训干部);
        to.Put("人次");
        to.Put("；从返乡青年、退役军人、种养大户中物色后备干部");
        to.Put(party.后备干部);
        to.Put("名");
        to.Put("，安排到项目现场跟班锻炼；逐村分析班子运行情况");
        if (party.调整书记 > 0)
        {
            to.Put("，据此调整村党组织书记");
            to.Put(party.调整书记);
            to.Put("名");
        }
        else
        {
            to.Put("，各村党组织书记保持稳定");
        }
        to.Put("。");
        to.Put("三是");
        to.Put("推行党员联户服务");
        to.Put("。");
        to.Put(party.联户党员);
        to.Put("名");
        to.Put("党员就近联系");
        to.Put(party.联系农户);
        to.Put("户");
        to.Put("农户，定期上门了解生产生活情况，帮助办理医保缴费、补贴申报等事项");
        to.Put(party.代办事项);
        to.Put("件");
        to.Put("；建立登记、交办、答复、回访台账，上半年收到群众诉求");
        to.Put(party.Requests);
        to.Put("件");
        to.Put("，办结");
        to.Put(party.RequestsSettled);
        to.Put("件");
        if (未结诉求 > 0)
        {
            to.Put("，剩余");
            to.Put(未结诉求);
            to.Put("件");
            to.Put("已转有关站所限时答复");
        }
        else
        {
            to.Put("，无一积压");
        }
        to.Put("。");
        to.Put("四是");
        to.Put("从严抓好作风纪律");
        to.Put("。");
        to.Put("紧盯工程发包、补贴发放和村级“三资”管理，开展专项检查");
        to.Put(party.专项检查);
        to.Put("次");
        to.Put("，发现并纠正问题");
        to.Put(party.纠正问题);
        to.Put("个");
        to.Put("，检查结果与干部年度考核挂钩；严格执行机关考勤、公务用车等制度，对新任职人员和关键岗位人员进行廉政谈话");
        to.Put(party.廉政谈话);
        to.Put("人次");
        if (party.通报批评 > 0)
        {
            to.Put("，对履职不力的");
            to.Put(party.通报批评.Value);
            to.Put("名");
            to.Put("干部予以通报批评");
        }
        to.Put("。");
        to.Put("\n");
    }

    private static void Farming(ref SpanWriter to, HalfYearReport report, HalfYearReport.FarmingPart farming)
    {
        long 未达标村 = report.行政村 - farming.达标村;
        to.Put("（二）");
        to.Put("稳定农业生产，促进农民增收");
        to.Put("\n");
        to.Put("全镇按照保面积、提品质、拓销路的思路组织农业生产，上半年农业总产值预计达到");
        to.Put(farming.FarmOutput);
        to.Put("亿元");
        to.Put("。");
        to.Put("\n");
        to.Put("一是");
        to.Put("落实粮油种植面积");
        to.Put("。");
        to.Put("将种植任务分解到村、落实到田块，春播粮食作物");
        to.Put(farming.春播粮食);
        to.Put("亩");
        to.Put("，其中水稻");
        to.Put(farming.水稻);
        to.Put("亩");
        to.Put("、玉米");
        to.Put(farming.玉米);
        to.Put("亩");
        to.Put("、薯类");
        to.Put(farming.薯类);
        to.Put("亩");
        to.Put("；收获油菜");
        to.Put(farming.油菜);
        to.Put("亩");
        to.Put("，复耕撂荒地");
        to.Put(farming.复耕);
        to.Put("亩");
        to.Put("，兑付种粮补贴");
        to.Put("约");
        to.Put(Math.Round(farming.种粮补贴, MidpointRounding.AwayFromZero));
        to.Put("万元");
        to.Put("；协调供销网点储备化肥");
        to.PutRoundedDown(farming.化肥, '余');
        to.Put("吨");
        to.Put("，疏通田间渠系，统一调度灌溉用水；");
        to.Put(farming.农技员);
        to.Put("名");
        to.Put("农技员分片指导育秧和病虫害防治");
        if (farming.补种面积 > 0)
        {
            to.Put("，帮助受低温阴雨影响的农户补种");
            to.Put(farming.补种面积);
            to.Put("亩");
        }
        else
        {
            to.Put("，作物长势总体平稳");
        }
        to.Put("。");
        to.Put("二是");
        to.Put("培育特色优势产业");
        to.Put("。");
        to.Put("以");
        to.PutJoined(farming.特色产业, '、');
        to.Put("等");
        to.PutChinese(farming.特色产业.Count);
        to.Put("个");
        to.Put("产业为重点，新扩标准化种植养殖基地");
        to.Put(farming.新扩基地);
        to.Put("亩");
        to.Put("，添置烘干、冷藏、分拣设备");
        to.Put(farming.加工设备);
        to.Put("台");
        to.Put("；引进农产品加工企业");
        to.PutChinese(farming.引进企业);
        to.Put("家");
        to.Put("，培育家庭农场");
        to.PutChinese(farming.家庭农场);
        to.Put("家");
        to.Put("，推动企业与种植户签订保底收购协议，覆盖农户");
        to.PutRoundedDown(farming.订单农户, '余');
        to.Put("户");
        to.Put("；组织经营主体参加展销会、开设网店，外销农产品");
        to.PutOver((long)farming.外销额);
        to.Put("万元");
        if (farming.绿色食品 > 0)
        {
            to.Put("，");
            to.PutChinese(farming.绿色食品);
            to.Put("个");
            to.Put("产品取得绿色食品标志使用权");
        }
        to.Put("。");
        to.Put("三是");
        to.Put("壮大村级集体经济");
        to.Put("。");
        to.Put("清理不规范租赁合同");
        to.Put(farming.清理合同);
        to.Put("份");
        to.Put("，追回拖欠租金");
        to.Put(farming.追回租金);
        to.Put("万元");
        to.Put("，新签合同均经村民代表会议讨论并报镇里审核；引导各村盘活闲置房屋、山塘水面等资源，");
        for (int i = 0; i < farming.村办项目.Count; i++)
        {
            HalfYearReport.FarmingPart.村办项目Record record = farming.村办项目[i];
            if (i > 0)
            {
                to.Put("，");
            }
            to.Put(record.村);
            to.Put(record.做法);
            to.Put("收入");
            to.Put(record.收入);
            to.Put("万元");
        }
        to.Put("；全镇村集体经营性收入合计");
        to.Put(farming.VillageIncome);
        to.Put("万元");
        if (未达标村 == 0)
        {
            to.Put("，");
            to.Put(report.行政村);
            to.Put("个");
            to.Put("行政村均完成半年收入目标");
        }
        else
        {
            to.Put("，");
            to.Put(farming.达标村);
            to.Put("个");
            to.Put("行政村完成半年收入目标，对未达标的");
            to.Put(未达标村);
            to.Put("个");
            to.Put("村逐一制定了增收措施");
        }
        to.Put("。");
        to.Put("四是");
        to.Put("做好防返贫监测帮扶");
        to.Put("。");
        to.Put("发放脱贫人口小额贷款");
        to.PutRoundedDown((long)farming.小额贷款, '多');
        to.Put("万元");
        to.Put("，介绍务工岗位");
        to.PutRoundedDown(farming.务工岗位, '余');
        to.Put("个");
        to.Put("，对有意愿发展种养业的家庭提供种苗和技术；坚持按月入户排查、逐户回访，为在册的");
        to.Put(farming.监测户);
        to.Put("户");
        to.Put("监测对象明确帮扶责任人，落实产业、就业、医疗等帮扶措施");
        to.Put(farming.帮扶措施);
        to.Put("项");
        if (farming.新增监测 > 0)
        {
            to.Put("，新识别的");
            to.Put(farming.新增监测);
            to.Put("户");
            to.Put("均已纳入帮扶");
        }
        else
        {
            to.Put("，没有新增监测对象");
        }
        to.Put("。");
        to.Put("\n");
    }

    private static void Villages(ref SpanWriter to, HalfYearReport.VillagesPart villages)
    {
        long 剩余改厕 = villages.计划改厕 - villages.完成改厕;
        to.Put("（三）");
        to.Put("补上设施短板，改善人居环境");
        to.Put("\n");
        to.Put("一是");
        to.Put("改造农村道路沟渠");
        to.Put("：");
        to.Put("把群众反映集中的出行、灌溉难题列入年度建设清单，");
        to.Put(villages.进场月份);
        to.Put("月");
        to.Put("起组织施工队进场，由村民代表参与质量监督；上级补助、村级自筹和群众捐款分项目列账，逐笔张榜公布，完工后由镇村共同核验工程量。");
        bool any = false;
        if (villages.Dongling is { } dongling)
        {
            any = true;
            to.Put("东岭村投入");
            to.Put(dongling.资金);
            to.Put("万元");
            to.Put("，将长");
            to.Put(dongling.长);
            to.Put("公里");
            to.Put("、宽");
            to.Put(dongling.宽);
            to.Put("米");
            to.Put("的通组土路浇筑成水泥路面，配套修建错车道");
            to.PutChinese(dongling.错车道);
            to.Put("处");
        }
        if (villages.Hekou is { } hekou)
        {
            if (any)
            {
                to.Put("；");
            }
            any = true;
            to.Put("河口村筹集");
            to.PutRoundedDown((long)hekou.资金, '多');
            to.Put("万元");
            to.Put("，清淤加固灌溉主渠");
            to.Put(hekou.长);
            to.Put("公里");
            to.Put("，更换闸门");
            to.PutChinese(hekou.闸门);
            to.Put("扇");
            to.Put("，恢复灌溉面积");
            to.PutRoundedDown(hekou.灌溉, '余');
            to.Put("亩");
        }
        if (villages.Liuwan is { } liuwan)
        {
            if (any)
            {
                to.Put("；");
            }
            any = true;
            to.Put("柳湾村申请水利补助");
            to.Put("约");
            to.Put(Math.Round(liuwan.资金, MidpointRounding.AwayFromZero));
            to.Put("万元");
            to.Put("，砌筑护岸");
            to.Put(liuwan.护岸);
            to.Put("米");
            to.Put("、排水沟");
            to.Put(liuwan.水沟);
            to.Put("米");
            to.Put("，减轻汛期农田受淹程度");
        }
        if (villages.Songping is { } songping)
        {
            if (any)
            {
                to.Put("；");
            }
            any = true;
            to.Put("松坪村使用以工代赈资金");
            to.Put(songping.资金);
            to.Put("万元");
            to.Put("，将");
            to.Put(songping.长);
            to.Put("公里");
            to.Put("村道由");
            to.Put(songping.原宽);
            to.Put("米");
            to.Put("拓宽至");
            to.Put(songping.新宽);
            to.Put("米");
            to.Put("，安装太阳能路灯");
            to.Put(songping.路灯);
            to.Put("盏");
            to.Put("，向参与施工的村民支付报酬");
            to.Put(songping.报酬);
            to.Put("万元");
        }
        if (any)
        {
            to.Put("。");
        }
        to.Put("二是");
        to.Put("整治农村人居环境");
        to.Put("。");
        to.Put("发动干部群众清理房前屋后和沟边路边，外运垃圾");
        to.PutRoundedDown(villages.外运垃圾, '余');
        to.Put("吨");
        to.Put("，拆除废弃圈舍");
        to.Put(villages.拆除圈舍);
        to.Put("处");
        to.Put("；");
        to.Put(villages.保洁员);
        to.Put("名");
        to.Put("保洁员分段包干，镇里按月抽查并公布各村名次，保洁经费的收支情况定期向村民公开；全年计划改造户厕");
        to.Put(villages.计划改厕);
        to.Put("户");
        to.Put("，已完工");
        to.Put(villages.完成改厕);
        to.Put("户");
        if (剩余改厕 == 0)
        {
            to.Put("，提前完成任务");
        }
        else
        {
            to.Put("，剩余");
            to.Put(剩余改厕);
            to.Put("户");
            to.Put("安排在秋收前施工");
        }
        to.Put("。");
        to.Put("三是");
        to.Put("保障农村饮水安全");
        to.Put("。");
        to.Put("更换老化输水管道");
        to.Put(villages.更换管道);
        to.Put("公里");
        to.Put("，整修蓄水池");
        to.Put(villages.整修水池);
        to.Put("口");
        to.Put("，勘定备用水源");
        to.Put(villages.备用水源);
        to.Put("处");
        to.Put("，受益农户");
        to.Put(villages.受益农户);
        to.Put("户");
        to.Put("；镇供水站坚持每周巡线，公布报修电话，上半年抢修漏点");
        to.Put(villages.抢修漏点);
        to.Put("处");
        to.Put("，抽检水样");
        to.Put(villages.抽检水样);
        to.Put("份");
        if (villages.不合格水样 == 0)
        {
            to.Put("，各项指标均符合标准");
        }
        else
        {
            to.Put("，其中");
            to.Put(villages.不合格水样);
            to.Put("份");
            to.Put("浊度偏高，清洗滤池后复检合格");
        }
        to.Put("。");
        to.Put("四是");
        to.Put("管护山林河道资源");
        to.Put("。");
        to.Put(villages.护林员);
        to.Put("名");
        to.Put("护林员分片巡山，清明等重点时段在进山路口设卡，劝返携带火种人员");
        to.Put(villages.劝返人员);
        to.Put("人次");
        to.Put("；补植护岸树木");
        to.PutRoundedDown(villages.补植树木, '余');
        to.Put("株");
        to.Put("，在深水河段设置警示牌");
        to.Put(villages.警示牌);
        to.Put("块");
        to.Put("，打捞河道漂浮物");
        to.Put(villages.漂浮物);
        to.Put("吨");
        to.Put("；镇村两级河长巡河");
        to.Put(villages.巡河);
        to.Put("次");
        if (villages.违法行为 == 0)
        {
            to.Put("，未发现盗采河砂、毁林开垦行为");
        }
        else
        {
            to.Put("，查处盗采河砂、毁林开垦行为");
            to.Put(villages.违法行为);
            to.Put("起");
        }
        to.Put("。");
        to.Put("\n");
    }

    private static void Livelihood(ref SpanWriter to, HalfYearReport.LivelihoodPart livelihood)
    {
        long 在办信访 = livelihood.Accepted - livelihood.Closed;
        to.Put("（四）");
        to.Put("守住安全底线，办好民生实事");
        to.Put("\n");
        to.Put("针对群众身边的急事难事，镇里逐项明确分管领导和经办人员，按月听取进展情况，办理结果在村务公开栏公布。");
        to.Put("\n");
        to.Put("一是");
        to.Put("化解信访矛盾纠纷");
        to.Put("。");
        to.Put("各村调解组织摸排土地边界、婚姻家庭、工钱拖欠等纠纷");
        to.Put(livelihood.纠纷);
        to.Put("起");
        to.Put("，调解成功");
        to.Put(livelihood.调解成功);
        to.Put("起");
        to.Put("；邀请律师到集市开展法律咨询");
        to.Put(livelihood.法律咨询);
        to.Put("场");
        to.Put("，引导群众依照程序反映问题；镇领导轮流坐班，接待来访群众");
        to.Put(livelihood.来访群众);
        to.Put("人次");
        to.Put("，受理信访事项");
        to.Put(livelihood.Accepted);
        to.Put("件");
        to.Put("，办结");
        to.Put(livelihood.Closed);
        to.Put("件");
        if (在办信访 > 0)
        {
            to.Put("，另有");
            to.Put(在办信访);
            to.Put("件");
            to.Put("正在规定期限内办理");
        }
        else
        {
            to.Put("，没有超期事项");
        }
        to.Put("。");
        to.Put("二是");
        to.Put("排查安全生产隐患");
        to.Put("。");
        to.Put("会同派出所、市场监管所检查烟花爆竹零售点、液化气站和经营性自建房，并查验农用机械，对查出的问题登记责任单位、整改时限和复查人员，逾期未改的移送主管部门处理；上半年出动人员");
        to.Put(livelihood.出动人员);
        to.Put("人次");
        to.Put("，检查场所");
        to.Put(livelihood.检查场所);
        to.Put("处");
        to.Put("，发现隐患");
        to.Put(livelihood.Hazards);
        to.Put("项");
        to.Put("，其中当场纠正");
        to.Put(livelihood.当场纠正);
        to.Put("项");
        to.Put("、限期整改");
        to.Put(livelihood.限期整改);
        to.Put("项");
        if (livelihood.重大隐患 > 0)
        {
            to.Put("，");
            to.Put(livelihood.重大隐患);
            to.Put("项");
            to.Put("重大隐患由镇领导包案督办");
        }
        else
        {
            to.Put("，未发现重大隐患");
        }
        to.Put("。");
        to.Put("三是");
        to.Put("做好防汛应急准备");
        to.Put("。");
        to.Put(livelihood.汛前检查);
        to.Put("月");
        to.Put("完成水库、山塘和地质灾害点汛前检查，清除行洪障碍");
        to.Put(livelihood.行洪障碍);
        to.Put("处");
        to.Put("，更新各村避险转移路线图，山塘逐处落实巡查人和报警人；备足编织袋");
        to.PutRoundedDown(livelihood.编织袋, '余');
        to.Put("条");
        to.Put("、照明设备");
        to.Put(livelihood.照明设备);
        to.Put("套");
        to.Put("，组织应急演练");
        to.Put(livelihood.应急演练);
        to.Put("场");
        to.Put("，参加群众");
        to.Put(livelihood.演练群众);
        to.Put("人次");
        if (livelihood.Evacuated > 0)
        {
            to.Put("，强降雨期间提前转移受威胁群众");
            to.Put(livelihood.Evacuated);
            to.Put("人");
            to.Put("并妥善安置");
        }
        else
        {
            to.Put("，入汛以来未启动应急转移");
        }
        to.Put("。");
        to.Put("四是");
        to.Put("落实就业社保政策");
        to.Put("。");
        to.Put("举办招聘会");
        to.Put(livelihood.招聘会);
        to.Put("场");
        to.Put("，推送用工信息");
        to.PutRoundedDown(livelihood.用工信息, '余');
        to.Put("条");
        to.Put("，新增转移就业");
        to.Put(livelihood.转移就业);
        to.Put("人");
        to.Put("，其中县内");
        to.Put(livelihood.县内就业);
        to.Put("人");
        to.Put("、县外");
        to.Put(livelihood.县外就业);
        to.Put("人");
        to.Put("；开设茶叶加工、家政护理等技能培训班，结业学员");
        to.Put(livelihood.结业学员);
        to.Put("名");
        to.Put("。城乡居民医保参保");
        to.Put(livelihood.医保参保);
        to.Put("人");
        to.Put("，对行动不便的人员上门办理待遇资格认证；按季复核低保对象，目前在册");
        to.Put(livelihood.低保对象);
        to.Put("户");
        to.Put("，上半年发放低保金");
        to.Put(livelihood.低保金);
        to.Put("万元");
        to.Put("，实施临时救助");
        to.Put(livelihood.临时救助);
        to.Put("人次");
        to.Put("。");
        to.Put("五是");
        to.Put("关爱老年人和儿童");
        to.Put("。");
        to.Put("办好");
        to.PutChinese(livelihood.助餐点);
        to.Put("个");
        to.Put("村级助餐点，上半年供应平价餐");
        to.PutRoundedDown(livelihood.供餐, '余');
        to.Put("份");
        to.Put("；为");
        to.Put(livelihood.适老改造);
        to.Put("户");
        to.Put("困难老人家庭加装扶手、铺设防滑垫，安排志愿者定期探望独居老人；逐人建立");
        to.Put(livelihood.留守儿童);
        to.Put("名");
        to.Put("留守儿童联系卡，商请学校和亲属落实日常照料");
        if (livelihood.托管班 is not null)
        {
            to.Put("，并依托镇中心小学筹办暑期托管班");
            to.PutChinese(livelihood.托管班.Value);
            to.Put("个");
        }
        to.Put("。");
        to.Put("\n");
    }

    private static void Problems(ref SpanWriter to, HalfYearReport report)
    {
        to.Put("二、");
        to.Put("存在的困难和不足");
        to.Put("\n");
        to.Put(report.年份);
        to.Put("年上半年，全镇工作虽有进展，但对照年度任务和群众期盼仍有差距，主要表现为：");
        to.Put("一是");
        to.Put("产业层次偏低，农产品多以原料出售，精深加工少，品牌知名度不高，应对价格波动的办法不多");
        to.Put("；");
        to.Put("二是");
        to.Put("村级发展不够均衡，");
        to.Put(report.薄弱村);
        to.Put("个");
        to.Put("村经营项目单一，靠资源出租取得收入，抵御市场风险的能力较弱");
        to.Put("；");
        to.Put("三是");
        to.Put("基础设施欠账较多，尚有");
        to.Put(report.待修道路);
        to.Put("公里");
        to.Put("通组道路未硬化，部分渠道渗漏，雨季通行和旱季灌溉都受影响");
        to.Put("；");
        to.Put("四是");
        to.Put("项目前期工作不够扎实，用地协调、方案审查耗时偏长");
        if (report.滞后项目 > 0)
        {
            to.Put("，");
            to.Put(report.滞后项目);
            to.Put("个");
            to.Put("项目进度落后于计划");
        }
        to.Put("；");
        to.Put("五是");
        to.Put("干部专业素养有待提高，懂经营、会规划、熟悉法规的人手紧缺，少数干部遇到难题主动协调不够");
        to.Put("。");
        to.Put("\n");
    }

    private static void Plans(ref SpanWriter to, HalfYearReport report)
    {
        long 其余任务 = report.重点任务 - report.TasksDone;
        to.Put("三、");
        to.Put("下半年工作安排");
        to.Put("\n");
        to.Put("下半年，青石镇将对照尚未完成的");
        to.Put(其余任务);
        to.Put("项");
        to.Put("任务，细化时间节点，落实责任人员，定期通报进度，确保年底前全部办结。");
        to.Put("一是");
        to.Put("抓紧组织秋冬农业生产");
        to.Put("。");
        to.Put("加强晚稻、玉米田间管理，");
        to.Put(report.秋收月份);
        to.Put("月");
        to.Put("底前基本完成秋粮收割入库，做好农机检修和机收调度；提前备足种子、化肥，落实油菜等冬种面积");
        to.Put(report.冬种面积);
        to.Put("亩");
        to.Put("。");
        to.Put("二是");
        to.Put("着力延伸特色产业链条");
        to.Put("。");
        to.Put("推动");
        to.PutChinese(report.在建项目);
        to.Put("个");
        to.Put("农产品加工项目投产，帮助合作社与商超、电商企业签订购销合同，力争全年农产品外销额达到");
        to.Put(report.外销目标);
        to.Put("万元");
        to.Put("；为集体经济薄弱村逐村选定经营项目，安排懂经营的干部跟踪指导，年底对收益情况进行评议。");
        to.Put("三是");
        to.Put("加快推进在建工程收尾");
        to.Put("。");
        to.Put("对已开工的道路、沟渠倒排工期，");
        to.Put(report.验收月份);
        to.Put("月");
        to.Put("底前完成验收移交，同步明确管护人员和经费来源；做好新项目的用地和设计准备，再硬化通组道路");
        to.Put(report.新增硬化);
        to.Put("公里");
        to.Put("，优先解决学生上学和农产品外运的必经路段。");
        to.Put("四是");
        to.Put("持续做好安全稳定工作");
        to.Put("。");
        to.Put("坚持主汛期领导带班值守，入秋后把力量转到森林防火和用火管理上；对排查出的隐患逐条销号，重要信访事项由领导包案，推动矛盾在村组化解；跟进低保、医保、助餐等民生事项，及时公布办理情况。");
        to.Put("五是");
        to.Put("切实提高干部履职能力");
        to.Put("。");
        to.Put("选派");
        to.Put(report.跟班干部);
        to.Put("名");
        to.Put("村干部到县直部门跟班学习，举办项目管理、政策法规等集中培训");
        to.Put(report.集中培训);
        to.Put("期");
        to.Put("，由班子成员带着年轻干部办具体事项，将工作实绩作为评先评优的主要依据。");
        to.Put("\n");
    }
}
