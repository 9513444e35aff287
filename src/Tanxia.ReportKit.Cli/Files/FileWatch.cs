using System.Diagnostics;
using System.Text;

namespace Tanxia.ReportKit.Cli.Files;

/// <summary>
/// Waits until a file was saved. The system tells at once, but not of every disk and not for ever (a shared folder, a folder
/// that was made anew), so the files are looked at every second as well.
/// </summary>
internal sealed class FileWatch : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>So long nothing happens before a file counts as saved: editors write twice, or move a new file into place.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>So long a file may be empty, missing or locked while it is being saved.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<string> _paths;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly AutoResetEvent _told = new(false);
    private State _seen;
    private int _saves;

    /// <param name="paths">As they are given to <see cref="InputFiles"/>, with wildcards.</param>
    public FileWatch(IReadOnlyList<string> paths)
    {
        _paths = paths;
        foreach (string folder in paths.Select(FolderOf).Distinct())
        {
            Watch(folder);
        }
        _seen = Current();
    }

    /// <summary>Returns when one of the files was saved, moved or removed since it was called last.</summary>
    /// <returns>false if it was stopped.</returns>
    public bool Wait(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            WaitHandle.WaitAny([_told, stop.WaitHandle], Look);
            if (Current() != _seen)
            {
                _seen = Settled(stop);
                return !stop.IsCancellationRequested;
            }
        }
        return false;
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
        {
            watcher.Dispose();
        }
        _told.Dispose();
    }

    /// <summary>The state after the last of the writes that make one save.</summary>
    private State Settled(CancellationToken stop)
    {
        var waited = Stopwatch.StartNew();
        State before, now = Current();
        do
        {
            before = now;
            stop.WaitHandle.WaitOne(Quiet);
            now = Current();
        }
        while (!stop.IsCancellationRequested && (now != before || now.IsInBetween) && waited.Elapsed < Patience);
        return now;
    }

    private State Current()
    {
        var text = new StringBuilder().Append(Volatile.Read(ref _saves));
        bool isInBetween = false;
        foreach (string path in _paths)
        {
            string[] files = FilesOf(path);
            isInBetween |= files.Length == 0;
            foreach (string file in files)
            {
                FileInfo info = Target(file);
                long length = info.Exists ? info.Length : 0;
                bool isFree = IsFree(file);
                isInBetween |= length == 0 || !isFree;
                text.Append($"|{file} {(info.Exists ? info.LastWriteTimeUtc.Ticks : 0)} {length} {isFree}");
            }
        }
        return new State(text.ToString(), isInBetween);
    }

    private static string[] FilesOf(string path)
    {
        try
        {
            return Wildcards.AreIn(path) && !File.Exists(path) ? [.. Wildcards.Expand(path)] : [path];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>What a link leads to: that is what is saved.</summary>
    private static FileInfo Target(string file)
    {
        var info = new FileInfo(file);
        return info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target : info;
    }

    /// <summary>Windows lets nobody read a file while it is written, and does not tell when that is over.</summary>
    private static bool IsFree(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            return true;
        }
        try
        {
            new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read).Dispose();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The folder, or the last before the wildcards begin.</summary>
    private static string FolderOf(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        while (Wildcards.AreIn(folder) && Path.GetDirectoryName(folder) is { } outer)
        {
            folder = outer;
        }
        return folder;
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += Told;
            watcher.Created += Told;
            watcher.Deleted += Told;
            watcher.Renamed += Told;
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // Then it is looked at every second.
        }
    }

    private void Told(object sender, FileSystemEventArgs change)
    {
        // A disk whose clock counts in two seconds does not show the second save of a figure in that time.
        if (_paths.Any(path => FilesOf(path).Any(file => Path.GetFullPath(file) == change.FullPath)))
        {
            Interlocked.Increment(ref _saves);
        }
        _told.Set();
    }

    /// <param name="Text">Differs when a file does.</param>
    /// <param name="IsInBetween">A file is empty, missing or locked, as for a moment while it is saved.</param>
    private readonly record struct State(string Text, bool IsInBetween);
}
