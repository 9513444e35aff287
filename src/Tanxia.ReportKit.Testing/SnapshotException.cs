namespace Tanxia.ReportKit.Testing;

/// <summary>A text is not the accepted one. Its message begins with what has changed, and ends with how to accept it.</summary>
public sealed class SnapshotException : Exception, IAssertionException
{
    internal SnapshotException(string message) : base(message)
    {
    }
}

/// <summary>xunit.v3 knows a failed assertion by the name of this interface, and then does not put the type before the message.</summary>
internal interface IAssertionException;
