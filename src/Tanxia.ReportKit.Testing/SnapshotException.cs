namespace Tanxia.ReportKit.Testing;

/// <summary>A text is not the accepted one. Its message begins with what has changed, and ends with how to accept it.</summary>
public sealed class SnapshotException : Exception
{
    internal SnapshotException(string message) : base(message)
    {
    }
}
