using System.Globalization;
using Tanxia.ReportKit.Tests.Messages;

namespace Tanxia.ReportKit.Tests;

/// <summary>A folder with one test's source, and what snapshots leave there.</summary>
internal sealed class SnapshotFolder : IDisposable
{
    private static int _count;

    private readonly string _type = "HalfYearTests" + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);

    public SnapshotFolder()
    {
        Folder = Directory.CreateTempSubdirectory("snapshot-").FullName;
        File.WriteAllText(Source, "");
    }

    public string Folder { get; }

    public string Source => Path.Combine(Folder, _type + ".cs");

    public string Verified => PathOf("FirstHalf.verified.txt");

    public string Received => PathOf("FirstHalf.received.txt");

    /// <summary>The files beside the source, without the type's name.</summary>
    public string[] Files => [.. Directory.GetFiles(Folder).Where(file => file != Source).Select(file => Path.GetFileName(file)[(_type.Length + 1)..]).Order(StringComparer.Ordinal)];

    public string PathOf(string end) => Path.Combine(Folder, _type + "." + end);

    public SnapshotFolder Accepted(string text)
    {
        File.WriteAllText(Verified, text);
        return this;
    }

    public void Match(string text, object? parameters = null, string method = "FirstHalf") => Snapshot.Match(text, parameters, null, Source, method);

    /// <summary>What a test that fails says, with the folder and the number of the type left out.</summary>
    public string Failure(string text, MessageLanguage language = MessageLanguage.Chinese, object? parameters = null, Func<string, string>? scrub = null) =>
        Failure(() => Snapshot.Match(text, parameters, scrub, Source, "FirstHalf"), language);

    public string Failure(Action match, MessageLanguage language = MessageLanguage.Chinese)
    {
        string message = "";
        Cultures.In(new CultureInfo(language == MessageLanguage.Chinese ? "zh-CN" : "en-US"), () => message = Assert.Throws<SnapshotException>(match).Message);
        return message.Replace(Folder + Path.DirectorySeparatorChar, "…/").Replace(_type, "HalfYearTests");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
