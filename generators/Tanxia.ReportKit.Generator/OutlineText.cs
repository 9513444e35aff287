using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator;

/// <summary>An outline of the project: where it is, its text, and the namespace of its class.</summary>
internal sealed class OutlineText : IEquatable<OutlineText>
{
    private OutlineText(string path, string name, string ns, SourceText text, bool isUnicode, string failure)
    {
        Failure = failure;
        Path = path;
        Name = name;
        Namespace = ns;
        Text = text;
        IsUnicode = isUnicode;
    }

    /// <summary>The file as the compiler knows it, for diagnostics.</summary>
    public string Path { get; }

    /// <summary>The file relative to the project, with /: the same on every machine.</summary>
    public string Name { get; }

    public string Namespace { get; }

    public SourceText Text { get; }

    /// <summary>On a Chinese Windows Roslyn decodes GBK in silence, elsewhere it cannot: refused everywhere.</summary>
    public bool IsUnicode { get; }

    /// <summary>Why the file could not be read; empty if it could.</summary>
    public string Failure { get; }

    public static OutlineText From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        SourceText text = Read(file, cancellation, out string failure);
        options.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? project);
        if (!options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.ReportNamespace", out string? ns) || string.IsNullOrWhiteSpace(ns))
        {
            options.GlobalOptions.TryGetValue("build_property.RootNamespace", out ns);
        }
        string legal = string.Join(".", (ns ?? "").Split('.').Where(part => part.Trim().Length > 0)
            .Select(part => CSharpName.Escape(CSharpName.IsValid(part.Trim()) ? part.Trim() : CSharpName.From(part.Trim()))));
        return new OutlineText(file.Path, Relative(file.Path, project ?? ""), legal, text, text.Encoding is null or UTF8Encoding or UnicodeEncoding, failure);
    }

    public bool Equals(OutlineText? other) => other is not null && other.Path == Path && other.Name == Name && other.Namespace == Namespace
        && other.IsUnicode == IsUnicode && other.Failure == Failure && other.Text.ContentEquals(Text);

    public override bool Equals(object? obj) => Equals(obj as OutlineText);

    public override int GetHashCode() => Path.GetHashCode();

    private static SourceText Read(AdditionalText file, CancellationToken cancellation, out string failure)
    {
        failure = "";
        try
        {
            return file.GetText(cancellation) ?? SourceText.From("", Encoding.UTF8);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failure = exception.Message;
            return SourceText.From("", Encoding.UTF8);
        }
    }

    private static string Relative(string path, string project)
    {
        string file = path.Replace('\\', '/');
        string folder = project.Replace('\\', '/').TrimEnd('/') + "/";
        return file.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && folder.Length > 1
            ? file.Substring(folder.Length)
            : file.Substring(file.LastIndexOf('/') + 1);
    }
}
