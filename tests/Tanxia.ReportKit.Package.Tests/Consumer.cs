namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A stranger's projects in a folder of their own: files are written into it, then it is built or run.</summary>
internal sealed class Consumer
{
    private readonly PackedPackages _packages;
    private readonly string _folder;

    public Consumer(PackedPackages packages, string name)
    {
        _packages = packages;
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

    /// <summary>A program that has our package, in the folder of its name.</summary>
    public Consumer WriteProject(string name, string properties = "", string items = "", string framework = "net10.0") =>
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tanxia.ReportKit" Version="{_packages.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>All projects of the folder as one solution: to build them in one go saves the start of MSBuild.</summary>
    public Consumer WriteSolution()
    {
        var projects = Directory.EnumerateFiles(_folder, "*.csproj", SearchOption.AllDirectories)
            .Select(project => $"""  <Project Path="{Path.GetRelativePath(_folder, project)}" />""");
        return Write("All.slnx", $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
    }

    public CommandResult Dotnet(params string[] arguments) => Command.Run(_folder, "dotnet", arguments);

    /// <summary>With the SDK speaking that language.</summary>
    public CommandResult DotnetIn(string language, params string[] arguments) =>
        Command.Run(_folder, "dotnet", arguments, new Dictionary<string, string> { ["DOTNET_CLI_UI_LANGUAGE"] = language });

    public CommandResult Run(string program, params string[] arguments) => Command.Run(_folder, program, arguments);

    /// <summary>Runs a program that has been built; the output is its own.</summary>
    public CommandResult RunBuilt(string project, params string[] arguments) =>
        Dotnet([Path.Combine(project, "bin", "Debug", "net10.0", project + ".dll"), .. arguments]);

    /// <summary>Builds the project in this folder and runs it; the output is the program's own.</summary>
    public CommandResult BuildAndRun(string project = "App")
    {
        Dotnet("build", project, "-o", PathOf("out")).Succeeded();
        return Dotnet(Path.Combine("out", project + ".dll"));
    }
}
