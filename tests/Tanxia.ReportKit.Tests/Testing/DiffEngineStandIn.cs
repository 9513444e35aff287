using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using System.Text;

namespace Tanxia.ReportKit.Tests;

/// <summary>An assembly of the name of the package DiffEngine, whose one method notes what it was to open.</summary>
internal static class DiffEngineStandIn
{
    public static readonly ConcurrentQueue<string> Launched = [];

    public static AssemblyBuilder Assembly { get; } = Make();

    private static AssemblyBuilder Make()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("DiffEngine"), AssemblyBuilderAccess.Run);
        TypeBuilder type = assembly.DefineDynamicModule("DiffEngine").DefineType("DiffEngine.DiffRunner", TypeAttributes.Public);
        FieldBuilder note = type.DefineField("Note", typeof(Action<string, string>), FieldAttributes.Public | FieldAttributes.Static);
        ILGenerator code = type.DefineMethod("Launch", MethodAttributes.Public | MethodAttributes.Static, typeof(object), [typeof(string), typeof(string), typeof(Encoding)]).GetILGenerator();
        code.Emit(OpCodes.Ldsfld, note);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Callvirt, typeof(Action<string, string>).GetMethod("Invoke")!);
        code.Emit(OpCodes.Ldnull);
        code.Emit(OpCodes.Ret);
        type.CreateType().GetField("Note")!.SetValue(null, new Action<string, string>((received, verified) => Launched.Enqueue($"{received} {verified}")));
        return assembly;
    }
}
