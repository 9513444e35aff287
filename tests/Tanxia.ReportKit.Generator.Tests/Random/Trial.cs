using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>A random report, performed.</summary>
internal sealed class Trial
{
    /// <summary>What was left out may take along what must not go: an empty record or section, a ： in front of nothing, a reference to nothing.</summary>
    private static readonly string[] s_refusals = ["RK1011", "RK1201", "RK1202", "RK1203", "RK1204", "RK1206", "RK1401"];

    private readonly RandomReport _report;
    private readonly ReportOutline _outline;
    private readonly Report? _performed;
    private readonly IReadOnlyList<ReportMessage> _faults;

    public Trial(RandomReport report)
    {
        _report = report;
        _outline = ReportOutline.Parse(report.File, report.Yaml);
        _performed = _outline.HasErrors ? null : _outline.WithData("data.yaml", TreePrinter.Yaml(report.Data));
        _faults = [.. (_performed?.Check() ?? []).Where(message => message.Severity == Severity.Error)];
    }

    /// <summary>The checker refuses the outline.</summary>
    public bool IsWrong => _performed is null;

    /// <summary>No text comes of it.</summary>
    public bool HasFaults => _faults.Count > 0;

    /// <summary>No text comes of it, only because of what was left out.</summary>
    public bool IsRefused => HasFaults && _faults.All(message => s_refusals.Contains(message.Id));

    /// <summary>What is wrong with the text; null for nothing, or if there is no text.</summary>
    public string? IllFormed => IsWrong || HasFaults || WellFormed.Faults(_performed!.Render()) is not { Count: > 0 } faults ? null : string.Join("\n", faults);

    /// <summary>Why there is no text, if it is for another reason than what was left out.</summary>
    public string? Unexpected => IsWrong ? Errors : HasFaults && !IsRefused ? string.Join("\n", _faults) : null;

    /// <summary>The errors of the outline with their lines.</summary>
    public string Errors => string.Join("\n", _outline.Messages.Where(message => message.Severity == Severity.Error)
        .Select(message => $"{_report.Seed} {message}\n    {_report.Yaml.Split('\n')[message.Line - 1].Trim()}"));
}
