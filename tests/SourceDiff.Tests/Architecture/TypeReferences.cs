using System.Reflection;
using System.Reflection.Emit;

namespace SourceDiff.Tests.Architecture;

/// <summary>Which types a compiled type uses: in its signatures, its fields, and in the code of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xFFFF);

    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(type.BaseType);
        foreach (var implemented in type.GetInterfaces())
            Add(implemented);
        foreach (var field in type.GetFields(All))
            Add(field.FieldType);
        foreach (var method in Methods(type))
            AddMethod(method);
        return found;

        void AddMethod(MethodBase method)
        {
            foreach (var parameter in method.GetParameters())
                Add(parameter.ParameterType);
            Add((method as MethodInfo)?.ReturnType);
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
                Add(local.LocalType);
            foreach (var member in MembersUsed(method))
            {
                Add(member as Type ?? member.DeclaringType);
                Add((member as MethodInfo)?.ReturnType ?? (member as FieldInfo)?.FieldType);
            }
        }

        void Add(Type? used)
        {
            if (used is null || used.IsGenericParameter)
                return;
            if (used.HasElementType)
            {
                Add(used.GetElementType());
                return;
            }

            foreach (var argument in used.GetGenericArguments())
                Add(argument);
            found.Add(used.IsGenericType ? used.GetGenericTypeDefinition() : used);
        }
    }

    /// <summary>The members of other types, and its own, that the code of <paramref name="type"/> names.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => Methods(type).SelectMany(MembersUsed);

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));

    /// <summary>The members that the code of <paramref name="method"/> names (ECMA-335, partition III).</summary>
    private static IEnumerable<MemberInfo> MembersUsed(MethodBase method)
    {
        byte[] code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType!.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int i = 0; i < code.Length;)
        {
            var operation = OpCodesByValue[code[i] == 0xFE ? 0xFE00 | code[i + 1] : code[i]];
            i += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, i), typeArguments, methodArguments)!;
            i += OperandSize(operation.OperandType, code, i);
        }
    }

    private static int OperandSize(OperandType operand, byte[] code, int position) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, position)),
        _ => 4,
    };
}
