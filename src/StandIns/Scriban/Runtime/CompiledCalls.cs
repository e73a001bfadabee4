using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Calls and reads of .NET members as delegates, compiled once a member when first used.</summary>
internal static class CompiledCalls
{
    private static readonly ConcurrentDictionary<MethodInfo, Lazy<Func<object?, object?[], object?>>> Calls = new();

    public static Lazy<Func<object?, object?[], object?>> For(MethodInfo method) =>
        Calls.GetOrAdd(method, static key => new Lazy<Func<object?, object?[], object?>>(() => Compile(key)));

    public static Func<object, object?> Reader(MemberInfo member)
    {
        var target = Expression.Parameter(typeof(object));
        var read = Expression.MakeMemberAccess(Expression.Convert(target, member.DeclaringType!), member);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), target).Compile();
    }

    private static Func<object?, object?[], object?> Compile(MethodInfo method)
    {
        var target = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object?[]));
        var values = method.GetParameters().Select((parameter, index) =>
            Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(index)), parameter.ParameterType));
        var instance = method.IsStatic ? null : Expression.Convert(target, method.DeclaringType!);
        Expression call = Expression.Call(instance, method, values);
        call = method.ReturnType == typeof(void)
            ? Expression.Block(call, Expression.Constant(null))
            : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?, object?[], object?>>(call, target, arguments).Compile();
    }
}
