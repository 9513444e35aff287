namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A stranger's project in a folder of its own: files are written into it, then it is built or run.</summary>
internal sealed class Consumer
{
    private readonly string _folder;

    public Consumer(PackedPackages packages, string name)
    {
        _folder = Path.Combine(packages.Folder, name);
        Directory.CreateDirectory(_folder);
    }

    public string PathOf(string file) => Path.Combine(_folder, file);

    public Consumer Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public CommandResult Dotnet(params string[] arguments) => Command.Run(_folder, "dotnet", arguments);

    public CommandResult Run(string program, params string[] arguments) => Command.Run(_folder, program, arguments);

    /// <summary>Builds the project in this folder and runs it; the output is the program's own.</summary>
    public CommandResult BuildAndRun(string project = "App")
    {
        Dotnet("build", project, "-o", PathOf("out")).Succeeded();
        return Dotnet(Path.Combine("out", "App.dll"));
    }
}
