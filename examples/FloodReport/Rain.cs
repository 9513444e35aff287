namespace Qingshi;

/// <summary>The figures of one heavy rain.</summary>
internal static class Rain
{
    public static FloodReport July2026 => new()
    {
        年份 = 2026,
        发文号 = 17,
        降雨日 = new DateTime(2026, 7, 11),
        成文日 = new DateTime(2026, 7, 13),
        印发日 = new DateTime(2026, 7, 13),
        过程雨量 = 142.6m,
        最大雨强 = 58.3m,
        转移群众 = 326,
        转移户数 = 97,
        安置点 = 3,
        水毁道路 = 4.2m,
        抢通道路 = 3.5m,
        受淹农田 = 780,
        出动人员 = 410,
        出动车辆 = 36,
        直接损失 = 2_864_000m,
        值班电话 = "0000-8123",
        受灾村 = ["东岭村", "河口村", "松坪村"],
    };
}
