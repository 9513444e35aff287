using System.Globalization;
using CsCheck;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>The same random reports in every run; REPORTKIT_SEED gives others, or one alone by its seed of CsCheck.</summary>
internal static class RandomReports
{
    private static readonly string s_seed = Environment.GetEnvironmentVariable("REPORTKIT_SEED") is { Length: > 0 } seed ? seed : "20260101";

    public static IEnumerable<RandomReport> Take(int count)
    {
        var gen = new ReportGen();
        if (!ulong.TryParse(s_seed, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) || s_seed.Length >= 12)
        {
            return [gen.Generate(PCG.Parse(s_seed), null, out _)];
        }
        return Enumerable.Range(1, count).Select(i => gen.Generate(new PCG((uint)i, number), null, out _));
    }
}
