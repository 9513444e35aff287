using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>A generator that throws is only a warning to the compiler, lost among the errors for the missing class.</summary>
[Trait("PublicCase", "P11")]
public class GeneratorFailureTests
{
    [Fact]
    public void ADefectOfOurOwnIsAnErrorAtTheOutlineAndStopsNoOther()
    {
        GeneratorRun run = GeneratorRun.Of(LanguageVersion.Latest, ["NET7_0_OR_GREATER"],
            [new Defective("/p/odd.report.yaml"), new GeneratorRun.Outline("/p/good.report.yaml", "report: Good\ntext: 进展顺利。\n")],
            new GeneratorRun.Options([]));
        Assert.Equal(
            ["/p/odd.report.yaml(1,1): error RK0901: the generator failed on this outline; this is a defect of ReportKit, please report it: InvalidOperationException: injected"],
            run.Diagnostics);
        Assert.Single(run.Sources);
        run.Emit();
    }

    /// <summary>Stands for any exception behind the reading of the file.</summary>
    private sealed class Defective(string path) : AdditionalText
    {
        private readonly Text _text = new();

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

        private sealed class Text : SourceText
        {
            private readonly SourceText _inner = From("report: Odd\n", System.Text.Encoding.UTF8);

            public override Encoding? Encoding => _inner.Encoding;

            public override int Length => _inner.Length;

            public override char this[int position] => _inner[position];

            public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
                _inner.CopyTo(sourceIndex, destination, destinationIndex, count);

            public override string ToString(TextSpan span) => throw new InvalidOperationException("injected");
        }
    }
}
