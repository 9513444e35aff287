using System.IO.Compression;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A project that has installed the Word package and nothing else of ours.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class WordConsumerTests(PackedPackages packages)
{
    [Fact]
    public void WhoInstallsTheWordPackageAloneWritesOutlinesAndDocuments()
    {
        var consumer = new Consumer(packages, "word")
            .Write("App/App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Tanxia.ReportKit.Word" Version="{packages.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .Write("App/" + HalfYear.File, HalfYear.Outline)
            .Write("App/Paper.report.yaml", "report: Paper\ntitle: 关于秋季防火的通知\ntext: 请各村做好准备。\n")
            .Write("App/Program.cs", """
                using App;
                using Tanxia.ReportKit.Word;

                new Paper().ToDocx("paper.docx");
                System.Console.Write(new Paper().ToText());
                """);

        Assert.Equal("关于秋季防火的通知\n\n请各村做好准备。\n", consumer.BuildAndRun().Succeeded().Output);
        using ZipArchive paper = ZipFile.OpenRead(consumer.PathOf("paper.docx"));
        using var document = new StreamReader(paper.GetEntry("word/document.xml")!.Open());
        Assert.Contains("<w:t>请各村做好准备。</w:t>", document.ReadToEnd());
    }
}
