using System.Text;

namespace Tanxia.ReportKit.Testing;

/// <summary>An accepted text as its file has it.</summary>
internal sealed class StoredText
{
    private StoredText(string? text, bool isUtf8)
    {
        Text = text;
        IsUtf8 = isUtf8;
    }

    /// <summary>With the line ends of the file, without a byte-order mark; null if there is no file.</summary>
    public string? Text { get; }

    public bool IsUtf8 { get; }

    public static StoredText Read(string path)
    {
        if (!File.Exists(path))
        {
            return new StoredText(null, isUtf8: true);
        }
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new MemoryStream();
        file.CopyTo(bytes);
        string text = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        return new StoredText(text.TrimStart('\uFEFF'), text.IndexOf('\uFFFD') < 0);
    }
}
