namespace Tanxia.ReportKit.Package.Tests;

/// <summary>
/// A picture for docs/pictures. Where REPORTKIT_PICTURES names a folder it is made anew there, else in a temporary one, to see
/// that it can be made.
/// </summary>
internal static class Picture
{
    private const int MostBytes = 150_000;

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="packages">Know the repository.</param>
    /// <param name="name">Of the file, without .png.</param>
    /// <param name="make">Writes the file.</param>
    public static async Task Make(PackedPackages packages, string name, Func<string, Task> make)
    {
        string? wanted = Environment.GetEnvironmentVariable("REPORTKIT_PICTURES");
        string folder = string.IsNullOrEmpty(wanted) ? Path.Combine(packages.Folder, "pictures") : Path.Combine(packages.Repository, wanted);
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, name + ".png");
        await make(path);
        byte[] picture = File.ReadAllBytes(path);
        Assert.Equal(Png, picture[..Png.Length]);
        // Of a white page nothing would be left, and of a large one nobody wants to load it.
        Assert.InRange(picture.Length, 10_000, MostBytes);
        Assert.True(File.Exists(Path.Combine(packages.Repository, "docs", "pictures", name + ".png")), $"docs/pictures has no {name}.png: see docs/contributing.md");
    }
}
