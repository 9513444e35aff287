using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>The language in which messages are worded.</summary>
public enum MessageLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese.</summary>
    Chinese,
}

/// <summary>Chooses the language of messages.</summary>
public static class MessageLanguages
{
    /// <summary>The language for the current UI culture.</summary>
    public static MessageLanguage Current => For(CultureInfo.CurrentUICulture);

    /// <summary>
    /// Chinese for a Chinese culture. The invariant culture says nothing about the user (a container without culture
    /// data has no other), so there the environment's LC_ALL or LANG decides.
    /// </summary>
    public static MessageLanguage For(IFormatProvider? provider)
    {
        string name = (provider as CultureInfo ?? CultureInfo.CurrentUICulture).Name;
        if (name.Length == 0)
        {
            name = Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 } all
                ? all
                : Environment.GetEnvironmentVariable("LANG") ?? "";
        }
        return name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? MessageLanguage.Chinese : MessageLanguage.English;
    }
}
