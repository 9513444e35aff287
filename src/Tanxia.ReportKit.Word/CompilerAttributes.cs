#if !NET
// netstandard2.0 lacks what the compiler wants for records.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
#endif
