using System.Globalization;

namespace Tanxia.ReportKit.Tests.Messages;

/// <summary>Alone, because the environment belongs to the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EnvironmentIsChanged
{
    public const string Name = "The environment is changed";
}

[Collection(EnvironmentIsChanged.Name)]
public sealed class MessageLanguagesTests
{
    [Theory]
    [InlineData("zh-CN", MessageLanguage.Chinese)]
    [InlineData("zh-Hans", MessageLanguage.Chinese)]
    [InlineData("zh-Hans-CN", MessageLanguage.Chinese)]
    [InlineData("zh", MessageLanguage.Chinese)]
    [InlineData("zh-TW", MessageLanguage.Chinese)]
    [InlineData("en-US", MessageLanguage.English)]
    [InlineData("de-DE", MessageLanguage.English)]
    [InlineData("tr-TR", MessageLanguage.English)]
    public void ACultureDecidesWhateverTheEnvironmentSays(string culture, MessageLanguage language)
    {
        foreach (string other in (string[])["zh_CN.UTF-8", "en_US.UTF-8"])
        {
            In(other, other, () =>
            {
                Assert.Equal(language, MessageLanguages.For(new CultureInfo(culture)));
                Cultures.In(new CultureInfo(culture), () => Assert.Equal(language, MessageLanguages.Current));
                Cultures.In(new CultureInfo(culture), () => Assert.Equal(language, MessageLanguages.For(null)));
            });
        }
    }

    [Theory]
    [InlineData(null, null, MessageLanguage.English)]
    [InlineData(null, "zh_CN.UTF-8", MessageLanguage.Chinese)]
    [InlineData("", "zh_CN.UTF-8", MessageLanguage.Chinese)]
    [InlineData("zh_CN.UTF-8", "en_US.UTF-8", MessageLanguage.Chinese)]
    [InlineData("en_US.UTF-8", "zh_CN.UTF-8", MessageLanguage.English)]
    [InlineData("C", "zh_CN.UTF-8", MessageLanguage.English)]
    [InlineData(null, "C.UTF-8", MessageLanguage.English)]
    [InlineData(null, "ZH_CN", MessageLanguage.Chinese)]
    public void WithoutACultureTheEnvironmentDecides(string? all, string? lang, MessageLanguage language) => In(all, lang, () =>
    {
        Assert.Equal(language, MessageLanguages.For(CultureInfo.InvariantCulture));
        Cultures.In(CultureInfo.InvariantCulture, () => Assert.Equal(language, MessageLanguages.Current));
    });

    [Fact]
    public void TheLanguageIsThatOfTheUserInterfaceNotThatOfNumbers() => Cultures.In(new CultureInfo("en-US"), () =>
    {
        CultureInfo.CurrentCulture = new CultureInfo("zh-CN");
        Assert.Equal(MessageLanguage.English, MessageLanguages.Current);
    });

    [Fact]
    public void AProviderThatIsNoCultureLeavesItToTheUserInterface() => Cultures.In(
        new CultureInfo("zh-CN"), () => Assert.Equal(MessageLanguage.Chinese, MessageLanguages.For(NumberFormatInfo.InvariantInfo)));

    private static void In(string? all, string? lang, Action action)
    {
        (string? allBefore, string? langBefore) = (Environment.GetEnvironmentVariable("LC_ALL"), Environment.GetEnvironmentVariable("LANG"));
        try
        {
            Environment.SetEnvironmentVariable("LC_ALL", all);
            Environment.SetEnvironmentVariable("LANG", lang);
            action();
        }
        finally
        {
            Environment.SetEnvironmentVariable("LC_ALL", allBefore);
            Environment.SetEnvironmentVariable("LANG", langBefore);
        }
    }
}
