namespace Tanxia.ReportKit.Benchmarks;

internal static class Same
{
    public static void Text(string expected, string actual, string name)
    {
        if (actual == expected)
        {
            return;
        }
        int at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        throw new InvalidOperationException(
            $"{name} differs at {at}: “{Around(actual)}” instead of “{Around(expected)}”. Was the example changed?");

        string Around(string text) => text.Substring(Math.Max(0, at - 10), Math.Min(20, text.Length - Math.Max(0, at - 10)));
    }
}
