using System.Runtime.Versioning;
using Tanxia.ReportKit.Cli.Files;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>The ways in which editors, people and disks save.</summary>
public sealed class FileWatchTests
{
    private const string Old = "report: A\n", New = "report: B\ntext: 好。\n";

    private static readonly Dictionary<string, Action<string>> Saves = new()
    {
        ["overwritten"] = path => File.WriteAllText(path, New),
        ["the same length in the same second"] = path => File.WriteAllText(path, Old.Replace('A', 'B')),
        ["emptied, and written after a moment"] = path =>
        {
            File.WriteAllText(path, "");
            Thread.Sleep(200);
            File.WriteAllText(path, New);
        },
        ["written in two goes"] = path =>
        {
            File.WriteAllText(path, New[..4]);
            Thread.Sleep(50);
            File.AppendAllText(path, New[4..]);
        },
        ["written twice"] = path =>
        {
            File.WriteAllText(path, New[..4]);
            Thread.Sleep(20);
            File.WriteAllText(path, New);
        },
        ["moved into place"] = path =>
        {
            File.WriteAllText(path + "~", New);
            File.Move(path + "~", path, overwrite: true);
        },
        ["moved away, and a new one made"] = path =>
        {
            File.Move(path, path + ".bak");
            Thread.Sleep(200);
            File.WriteAllText(path, New);
        },
    };

    public static TheoryData<string> Ways => [.. Saves.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task WhenItSpeaksTheFileIsWhole(string way)
    {
        using var folder = new Transcript().Write("a.report.yaml", Old);
        string path = folder.PathOf("a.report.yaml");
        using var watch = new FileWatch([path]);
        Task save = Task.Run(() => Saves[way](path));
        Assert.True(Waits(watch), "nothing was seen");
        string seen = File.ReadAllText(path);
        await save;
        Assert.Equal(File.ReadAllText(path), seen);
        Assert.NotEqual(Old, seen);
    }

    [Fact]
    public void AFileThatIsGoneIsSeenAndSoIsItsReturn()
    {
        using var folder = new Transcript().Write("a.yaml", Old);
        using var watch = new FileWatch([folder.PathOf("a.yaml")]);
        File.Delete(folder.PathOf("a.yaml"));
        Assert.True(Waits(watch));
        folder.Write("a.yaml", Old);
        Assert.True(Waits(watch));
    }

    [Fact]
    public void WhatWildcardsMeanMayGrow()
    {
        using var folder = new Transcript().Write("各站/甲.yaml", Old);
        using var watch = new FileWatch([folder.PathOf("各*/*.yaml")]);
        folder.Write("各站/乙.yaml", New);
        Assert.True(Waits(watch));
        folder.Write("各所/丙.yaml", New);
        Assert.True(Waits(watch));
    }

    [Fact]
    public void WhereTheSystemTellsNothingItLooksItself()
    {
        using var folder = new Transcript();
        // A folder that is not there cannot be watched.
        using var watch = new FileWatch([folder.PathOf("later/a.yaml")]);
        folder.Write("later/a.yaml", Old);
        Assert.True(Waits(watch));
        Directory.Delete(folder.PathOf("later"), recursive: true);
        Assert.True(Waits(watch));
        folder.Write("later/a.yaml", New);
        Assert.True(Waits(watch));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void OfALinkTheFileIsWatched()
    {
        Skip.If(OperatingSystem.IsWindows(), "links are for administrators");
        using var folder = new Transcript().Write("there/a.yaml", Old);
        File.CreateSymbolicLink(folder.PathOf("a.yaml"), folder.PathOf("there/a.yaml"));
        using var watch = new FileWatch([folder.PathOf("a.yaml")]);
        folder.Write("there/a.yaml", New);
        Assert.True(Waits(watch));
    }

    [Fact]
    public void NeighboursAreNoneOfItsBusiness()
    {
        using var folder = new Transcript().Write("a.yaml", Old);
        using var watch = new FileWatch([folder.PathOf("a.yaml")]);
        folder.Write("b.yaml", New).Write(".a.yaml.swp", New);
        Assert.False(Waits(watch, seconds: 1.5));
    }

    /// <summary>What is saved while a command is at work is not lost.</summary>
    [Fact]
    public void ASaveBeforeItWaitsIsSeen()
    {
        using var folder = new Transcript().Write("a.yaml", Old);
        using var watch = new FileWatch([folder.PathOf("a.yaml")]);
        folder.Write("a.yaml", New);
        Thread.Sleep(200);
        Assert.True(Waits(watch));
    }

    private static bool Waits(FileWatch watch, double seconds = 10)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        return watch.Wait(limit.Token);
    }
}
