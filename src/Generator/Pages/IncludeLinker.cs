using Generator.Diagnostics;
using Scriban.Syntax;

namespace Generator.Pages;

/// <summary>
/// Binds each <c>include "name" argument: value</c> of the parsed templates to its partial, before any page is made: what does not fit
/// the documented arguments is told at its place, in every template and every branch. The language itself would drop an argument that it does not know.
/// </summary>
internal sealed class IncludeLinker(IReadOnlyDictionary<string, Partial> partials, IReadOnlySet<string> broken, DiagnosticBag diagnostics)
{
    private const string Include = "include";

    public void Link(ScriptNode? node)
    {
        if (node is ScriptFunctionCall { Target: ScriptVariable { Name: Include } } call)
        {
            Bind(call);
        }

        for (var i = 0; i < (node?.ChildrenCount ?? 0); i++)
        {
            Link(node!.GetChildren(i));
        }
    }

    private void Bind(ScriptFunctionCall call)
    {
        if (call.Arguments[0] is not ScriptLiteral { Value: string name } || call.Parent is ScriptPipeCall)
        {
            diagnostics.Add(TemplateProblems.UnnamedPartial(TemplateSet.Place(call.Span)));
        }
        else if (partials.TryGetValue(name, out var partial))
        {
            call.Arguments.RemoveAt(0);
            Check(call, partial);
            call.Target = new ScriptLiteral(partial) { Span = call.Target!.Span };
        }
        else if (!broken.Contains(name))
        {
            diagnostics.Add(TemplateProblems.NoSuchPartial(TemplateSet.Place(call.Span), name, [.. partials.Keys]));
        }
    }

    /// <summary>A needed argument under a misspelt name is told once, as misspelt.</summary>
    private void Check(ScriptFunctionCall call, Partial partial)
    {
        var known = partial.Documentation.Arguments.Select(argument => argument.Name).ToList();
        var missing = partial.Documentation.Arguments.Where(argument => !argument.IsOptional).ToDictionary(argument => argument.Name, StringComparer.Ordinal);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments)
        {
            var at = TemplateSet.Place(argument.Span);
            if ((argument as ScriptNamedArgument)?.Name?.Name is not { } name)
            {
                diagnostics.Add(TemplateProblems.ArgumentByPlace(at, partial.Name, known));
                return;
            }

            missing.Remove(name);
            if (!known.Contains(name))
            {
                missing.Remove(NearestName.Find(name, known) ?? name);
                diagnostics.Add(TemplateProblems.NoSuchArgument(at, partial.Name, name, known));
            }
            else if (!given.Add(name))
            {
                diagnostics.Add(TemplateProblems.ArgumentGivenTwice(at, partial.Name, name));
            }
        }

        foreach (var argument in missing.Values)
        {
            diagnostics.Add(TemplateProblems.MissingArgument(TemplateSet.Place(call.Span), partial.Name, argument.Name, argument.Text));
        }
    }
}
