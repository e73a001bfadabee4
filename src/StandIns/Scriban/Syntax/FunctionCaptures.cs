using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Syntax;

/// <summary>
/// Which variables around a function it uses: those of the function around it, and those of the loops that it stands in.
/// The documentation of the language has no closures; this is what we chose. Anonymous and inline functions and functions with
/// parameters capture the parameters and local variables of functions around them, as they are, not as they were: two of them share
/// what they capture. Loop variables are captured with the value of their step, as nothing else could outlive it. A simple named
/// function captures nothing and neither does any function capture the local variables of a page: of these the maintainer says
/// (Scriban issue 666) that local variables are really local.
/// </summary>
internal sealed record FunctionCaptures(bool OfFunction, IReadOnlySet<string> OfLoops)
{
    public static readonly FunctionCaptures None = new(OfFunction: false, new HashSet<string>());

    public static FunctionCaptures Of(ScriptFunction function)
    {
        if (IsSimple(function))
        {
            return None;
        }

        var names = Names(function, null).ToHashSet(StringComparer.Ordinal);
        var loops = new HashSet<string>(StringComparer.Ordinal);
        var ofFunction = false;
        var isOutside = false;
        for (var node = function.Parent; node is not null; node = node.Parent)
        {
            var used = LoopNames(node).Where(names.Contains).ToList();
            if (isOutside)
            {
                // The function between here and there captures it, and this one that function.
                ofFunction |= used.Count > 0;
            }
            else
            {
                loops.UnionWith(used);
            }

            if (node is ScriptFunction outer)
            {
                ofFunction |= Declared(outer, function).Any(names.Contains);
                if (IsSimple(outer))
                {
                    break;
                }

                isOutside = true;
            }
        }

        return ofFunction || loops.Count > 0 ? new FunctionCaptures(ofFunction, loops) : None;
    }

    private static bool IsSimple(ScriptFunction function) => !function.IsAnonymous && !function.HasParameters;

    /// <summary>The names that live in a call of a function: its local ones and, where it has parameters, all that it assigns.</summary>
    private static IEnumerable<string> Declared(ScriptFunction outer, ScriptFunction inner)
    {
        var locals = Names(outer, inner).Where(name => name[0] == '$');
        return outer.HasParameters
            ? locals.Concat(outer.Parameters!.Select(parameter => parameter.Name.Name)).Concat(Assigned(outer, outer))
            : locals;
    }

    private static IEnumerable<string> LoopNames(ScriptNode node) => node switch
    {
        ForStatement loop => [loop.Variable.Name, loop.StateVariable.Name],
        WhileStatement => [ScriptVariable.WhileObject.Name],
        _ => [],
    };

    /// <summary>The names of all variables below a node but for its arguments, which are every function's own.</summary>
    private static IEnumerable<string> Names(ScriptNode node, ScriptNode? without) => node switch
    {
        _ when node == without => [],
        ScriptVariableLocal { BaseName: [var first, ..] } local => char.IsAsciiDigit(first) || first == '$' ? [] : [local.Name],
        ScriptVariableLocal => [],
        ScriptVariable variable => [variable.Name],
        _ => node.Children.SelectMany(child => Names(child, without)),
    };

    /// <summary>The names that get values in the call of a function; functions with parameters keep their own.</summary>
    private static IEnumerable<string> Assigned(ScriptNode node, ScriptFunction outer) => node switch
    {
        ScriptFunction { HasParameters: true } inner when inner != outer => NameOf(inner.NameOrDoToken),
        ScriptFunction inner when inner != outer =>
            NameOf(inner.NameOrDoToken).Concat(inner.Children.SelectMany(child => Assigned(child, outer))),
        AssignExpression or CaptureStatement or IncrementExpression =>
            NameOf(node.GetChildren(0)).Concat(node.Children.SelectMany(child => Assigned(child, outer))),
        _ => node.Children.SelectMany(child => Assigned(child, outer)),
    };

    private static IEnumerable<string> NameOf(ScriptNode? place) => place is ScriptVariableGlobal variable ? [variable.Name] : [];
}
