using System.Collections.Immutable;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>
/// A partial as a function of its documented arguments, which are variables inside it and nowhere else: neither the template that
/// includes it nor the partials that it includes see them. Its result is markup, since it has escaped its own values.
/// </summary>
internal sealed class Partial : IScriptCustomFunction
{
    private readonly ImmutableArray<ScriptParameterInfo> parameters;
    private readonly ScriptFunction function;
    private readonly bool isWithinTag;

    /// <summary>Takes over the body of the parsed template.</summary>
    public Partial(string name, PartialDocumentation documentation, Template template)
    {
        Name = name;
        Documentation = documentation;
        parameters =
            [.. documentation.Arguments.Select(argument => new ScriptParameterInfo(typeof(object), argument.Name, defaultValue: null!))];
        Body = template.Page!.Body!;
        template.Page.Body = null;
        function = new ScriptFunction { NameOrDoToken = new ScriptVariableGlobal(name), Parameters = [], Body = Body };
        foreach (var argument in documentation.Arguments)
        {
            function.Parameters.Add(new ScriptParameter { Name = new ScriptVariableGlobal(argument.Name) });
        }
    }

    private Partial(Partial other)
    {
        (Name, Documentation, Body, parameters, function) = (other.Name, other.Documentation, other.Body, other.parameters, other.function);
        isWithinTag = true;
    }

    public string Name { get; }

    /// <summary>The same within a tag, in the value of an attribute: without the end of its last line.</summary>
    public Partial WithinTag => field ??= new(this);

    public PartialDocumentation Documentation { get; }

    public ScriptBlockStatement Body { get; }

    /// <summary>None by count: which arguments are missing is known, and told, before any page is made.</summary>
    public int RequiredParameterCount => 0;

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(Html);

    public ScriptParameterInfo GetParameterInfo(int index) => parameters[index];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (!isWithinTag && callerContext?.Parent is ScriptExpressionStatement)
        {
            // What a statement includes stands where the statement does: written there at once, and not copied at each level of inclusion.
            function.Invoke(context, callerContext, arguments, blockStatement: null);
            return null;
        }

        context.PushOutput();
        try
        {
            function.Invoke(context, callerContext, arguments, blockStatement: null);
            var made = context.Output.ToString() ?? string.Empty;
            return new Html(isWithinTag ? made.TrimEnd('\n') : made);
        }
        finally
        {
            context.PopOutput();
        }
    }

    /// <summary>Nothing here renders asynchronously; the package's own way would bring in what cannot be compiled ahead of time.</summary>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public override string ToString() => Name;
}
