using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>
/// A function of the template language whose work is counted by what it is given, and which takes and makes texts of bounded length:
/// the package counts the turns of loops only, and makes a number of a thousand million digits when it is asked to.
/// </summary>
/// <param name="inner">The function.</param>
/// <param name="makesText">Whether it calls no function of the template, so that the length of what it makes can be bounded.</param>
/// <param name="check">What else is looked at before.</param>
internal sealed class BoundedFunction(IScriptCustomFunction inner, bool makesText, Action<SourceSpan, ScriptArray>? check)
    : IScriptCustomFunction
{
    /// <summary>Characters of a text that a function takes or makes.</summary>
    public const int MostText = 1_000_000;

    /// <summary>Steps that a text costs: one for so many characters.</summary>
    private const int TextOfStep = 16;

    /// <summary>A list that is made while it is gone through does not tell its length before.</summary>
    private const int StepsOfRange = 1000;

    public int RequiredParameterCount => inner.RequiredParameterCount;

    public int ParameterCount => inner.ParameterCount;

    public ScriptVarParamKind VarParamKind => inner.VarParamKind;

    public Type ReturnType => inner.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var at = callerContext?.Span ?? context.CurrentSpan;
        ((StrictContext)context).Spend(arguments.Sum(argument => CostOf(argument, at)), at);
        check?.Invoke(at, arguments);
        if (!makesText)
        {
            return inner.Invoke(context, callerContext, arguments, blockStatement);
        }

        var limit = context.LimitToString;
        context.LimitToString = MostText;
        try
        {
            return inner.Invoke(context, callerContext, arguments, blockStatement);
        }
        finally
        {
            context.LimitToString = limit;
        }
    }

    /// <summary>Nothing here renders asynchronously.</summary>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static long CostOf(object? argument, SourceSpan at) => argument switch
    {
        string { Length: > MostText } => throw new TemplateLimitException(at, TemplateLimit.Text),
        string text => text.Length / TextOfStep,
        ScriptRange => StepsOfRange,
        ICollection list => list.Count,
        IEnumerable => StepsOfRange,
        _ => 0,
    };
}
