using System.IO.Compression;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>Projects that have installed the Word package and nothing else of ours.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class WordConsumerTests(PackedPackages packages)
{
    private const string Program = """
        using Tanxia.ReportKit.Word;

        internal static class Program
        {
            private static void Main()
            {
                var paper = new Qingshi.Paper();
                paper.ToDocx("paper.docx");
                paper.ToDocx("paper.docx", new WordOptions { Pitch = 28.95m });
                System.Console.Write(paper.ToText());
            }
        }
        """;

    private const string Text = "关于秋季防火的通知\n\n各村：\n请各村做好准备。\n\n青石镇人民政府\n2026年9月8日\n";

    [SkippableFact]
    public void WhoInstallsTheWordPackageAloneWritesOutlinesAndDocuments()
    {
        Consumer consumer = new Consumer(packages, "word")
            .Write("Modern/Modern.csproj", Project("net10.0", ""))
            .Write("Old/Old.csproj", Project("net48", """
                <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
                <!-- .NET Framework has these facades, mono has not. -->
                <None Include="$(MSBuildExtensionsPath)/Microsoft/Microsoft.NET.Build.Extensions/net461/lib/netstandard.dll;$(MSBuildExtensionsPath)/Microsoft/Microsoft.NET.Build.Extensions/net461/lib/System.ValueTuple.dll"
                      CopyToOutputDirectory="PreserveNewest" />
                """))
            .WriteSolution();
        foreach (string project in new[] { "Modern", "Old" })
        {
            consumer.Write(project + "/Program.cs", Program).Write(project + "/Paper.report.yaml", """
                report: Paper
                title: 关于秋季防火的通知
                to: 各村
                text: 请各村做好准备。
                signature: 青石镇人民政府
                date: 2026-09-08
                document:
                  letterhead: 青石镇人民政府文件
                  number: { code: 青府, year: 2026, serial: 5 }

                """);
        }
        consumer.Dotnet("build", "All.slnx").Succeeded();

        Assert.Equal(Text, consumer.RunBuilt("Modern").Succeeded().Output);
        (string Name, string Content)[] modern = Parts(consumer);
        Assert.Contains("<w:t>请各村做好准备。</w:t>", modern.Single(part => part.Name == "word/document.xml").Content);

        // Never skipped where it counts: without mono the run fails there.
        Skip.IfNot(File.Exists("/usr/lib/mono/4.5/System.IO.Compression.dll") || Environment.GetEnvironmentVariable("CI") == "true", "mono runs programs for .NET Framework here: install mono-runtime and libmono-system-io-compression4.0-cil");
        Assert.Equal(Text, consumer.Run("mono", Path.Combine("Old", "bin", "Debug", "net48", "Old.exe")).Succeeded().Output);
        Assert.Equal(modern, Parts(consumer));
    }

    private string Project(string framework, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <LangVersion>7.3</LangVersion>
            <RootNamespace>Qingshi</RootNamespace>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Tanxia.ReportKit.Word" Version="{packages.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """;

    private static (string Name, string Content)[] Parts(Consumer consumer)
    {
        string path = consumer.PathOf("paper.docx");
        using ZipArchive paper = ZipFile.OpenRead(path);
        return [.. paper.Entries.Select(entry =>
        {
            using var part = new StreamReader(entry.Open());
            return (entry.FullName, part.ReadToEnd());
        })];
    }
}
