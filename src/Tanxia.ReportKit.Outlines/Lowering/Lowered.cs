using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Lowering;

/// <summary>An outline as steps.</summary>
/// <param name="Outline">Where they come from.</param>
/// <param name="Decide">What is asked before the first character is written.</param>
/// <param name="Compose">What is written.</param>
internal sealed record Lowered(Outline Outline, IReadOnlyList<Step> Decide, IReadOnlyList<Step> Compose);
