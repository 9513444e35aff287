using System.Globalization;

namespace Tanxia.ReportKit.Tests.Word.Layout;

/// <summary>What a clause asks for and what was measured.</summary>
/// <param name="Clause">The clause of GB/T 9704-2012.</param>
/// <param name="Rule">What it says of one thing.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Holds">It is what the clause asks for.</param>
internal sealed record Measured(string Clause, string Rule, string Value, bool Holds)
{
    /// <summary>A length, or a number of lines or characters.</summary>
    public static Measured Length(string clause, string rule, double value, double wanted, double tolerance = 0.5, string unit = "mm") =>
        new(clause, rule, $"{Rounded(value, unit == "mm" && wanted is > 0 and < 1 ? 2 : 1)} {unit}", Math.Abs(value - wanted) <= tolerance);

    public static Measured Fact(string clause, string rule, bool holds, string said = "是") => new(clause, rule, holds ? said : "不是", holds);

    /// <summary>A row of the table.</summary>
    public override string ToString() => $"| {Clause} | {Rule} | {Value} |\n";

    private static string Rounded(double value, int decimals) => (Math.Round(value, decimals) + 0.0).ToString(decimals == 2 ? "0.00" : "0.#", CultureInfo.InvariantCulture);
}
