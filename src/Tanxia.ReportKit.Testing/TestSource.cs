using System.Collections.Concurrent;
using System.Reflection;

namespace Tanxia.ReportKit.Testing;

/// <summary>The file that a test stands in, where it lies on this machine.</summary>
internal sealed class TestSource
{
    private const string Key = "Tanxia.ReportKit.Testing.";

    private static readonly ConcurrentDictionary<string, TestSource> Found = new(StringComparer.Ordinal);

    private TestSource(string path, TestProject? project)
    {
        Path = path;
        HasSeveralTargets = project is { HasSeveralTargets: true };
    }

    public string Path { get; }

    public bool HasSeveralTargets { get; }

    /// <summary>Null if it cannot be found: it was compiled elsewhere.</summary>
    public static TestSource? Find(string source)
    {
        if (Found.TryGetValue(source, out TestSource? known))
        {
            return known;
        }
        TestProject[] projects = [.. AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic).Select(TestProject.Of).OfType<TestProject>()];
        string? path = File.Exists(source) ? source
            : projects.Select(project => project.Folder).Append(AppContext.BaseDirectory).Select(folder => Above(folder, source)).FirstOrDefault(found => found is not null);
        if (path is null)
        {
            return null;
        }
        path = System.IO.Path.GetFullPath(path);
        TestProject? own = projects.Where(project => path.StartsWith(project.Folder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .OrderByDescending(project => project.Folder.Length).FirstOrDefault();
        return Found.GetOrAdd(source, new TestSource(path, own));
    }

    /// <summary>/_/tests/A/B.cs stands for tests/A/B.cs under one of the folders above the project.</summary>
    private static string? Above(string folder, string source)
    {
        string path = source.Replace('\\', '/');
        int root = path.StartsWith("/_", StringComparison.Ordinal) ? path.IndexOf('/', 1) : -1;
        for (DirectoryInfo? above = root < 0 ? null : new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            string candidate = System.IO.Path.Combine(above.FullName, path.Substring(root + 1));
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }
        return null;
    }

    /// <summary>What the package's props have the compiler write into a test assembly.</summary>
    private sealed class TestProject(string folder, bool hasSeveralTargets)
    {
        public string Folder { get; } = folder.TrimEnd('/', '\\');

        public bool HasSeveralTargets { get; } = hasSeveralTargets;

        public static TestProject? Of(Assembly assembly)
        {
            string? folder = null, targets = null;
            foreach (AssemblyMetadataAttribute metadata in assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
            {
                folder = metadata.Key == Key + "ProjectFolder" ? metadata.Value : folder;
                targets = metadata.Key == Key + "TargetFrameworks" ? metadata.Value : targets;
            }
            return folder is null ? null : new TestProject(folder, targets is not null && targets.Contains(";"));
        }
    }
}
