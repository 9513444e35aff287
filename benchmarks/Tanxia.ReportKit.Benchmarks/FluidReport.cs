using Fluid;
using Fluid.Values;
using HalfYear;
using Tanxia.ReportKit.Benchmarks.ByHand;

namespace Tanxia.ReportKit.Benchmarks;

/// <summary>The example as a template of Fluid, parsed once, with the report as its model.</summary>
internal sealed class FluidReport
{
    private readonly IFluidTemplate _template;
    private readonly TemplateOptions _options = new();

    public FluidReport(string path)
    {
        _template = new FluidParser().Parse(File.ReadAllText(path));
        _options.MemberAccessStrategy.Register<HalfYearReport>();
        _options.MemberAccessStrategy.Register<HalfYearReport.PartyPart>();
        _options.MemberAccessStrategy.Register<HalfYearReport.FarmingPart>();
        _options.MemberAccessStrategy.Register<HalfYearReport.FarmingPart.村办项目Record>();
        _options.MemberAccessStrategy.Register<HalfYearReport.VillagesPart>();
        _options.MemberAccessStrategy.Register<HalfYearReport.VillagesPart.DonglingPart>();
        _options.MemberAccessStrategy.Register<HalfYearReport.VillagesPart.HekouPart>();
        _options.MemberAccessStrategy.Register<HalfYearReport.VillagesPart.LiuwanPart>();
        _options.MemberAccessStrategy.Register<HalfYearReport.VillagesPart.SongpingPart>();
        _options.MemberAccessStrategy.Register<HalfYearReport.LivelihoodPart>();
        _options.Filters.AddFilter("round_down", (input, _, _) => NumberValue.Create(Numbers.RoundedDown((long)input.ToNumberValue())));
        _options.Filters.AddFilter("chinese", (input, _, _) => StringValue.Create(Numbers.Chinese((long)input.ToNumberValue())));
    }

    public string Render(HalfYearReport report)
    {
        var context = new TemplateContext(_options);
        context.SetValue("report", report);
        return _template.Render(context);
    }
}
