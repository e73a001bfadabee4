using Generator.Diagnostics;
using Generator.Model;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>
/// Goes through the parsed templates before any page is made. It binds each <c>include "name" argument: value</c> to its partial, and
/// tells which arguments of partials and of texts (<c>t "key" argument: value</c>) do not fit what these ask for, in every template and
/// every branch. The language itself would drop an argument that it does not know.
/// </summary>
internal sealed class TemplateLinker(
    IReadOnlyDictionary<string, Partial> partials,
    IReadOnlySet<string> broken,
    IReadOnlyDictionary<string, string> sources,
    TextCatalogue texts,
    DiagnosticBag diagnostics)
{
    /// <summary>The partials that some template or partial includes.</summary>
    public HashSet<string> Included { get; } = new(StringComparer.Ordinal);

    public void Link(ScriptNode? node)
    {
        switch (node)
        {
            case ScriptFunctionCall { Target: ScriptVariable { Name: "include" } } include:
                Bind(include);
                break;
            case ScriptFunctionCall { Target: ScriptVariable { Name: "t" } } text:
                CheckText(text);
                break;
            case ScriptVariableLocal { BaseName: "" } numbered:
                diagnostics.Add(TemplateProblems.NumberedArgument(TemplateSet.Place(numbered.Span)));
                break;
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
            Included.Add(name);
            call.Arguments.RemoveAt(0);
            var arguments = partial.Documentation.Arguments;
            var needed = arguments.Where(argument => !argument.IsOptional);
            Check(
                call,
                0,
                Phrase.Of("partial", ("name", name)),
                [.. arguments.Select(argument => argument.Name)],
                needed.ToDictionary(argument => argument.Name, argument => argument.Text, StringComparer.Ordinal));
            call.Target = new ScriptLiteral(IsWithinTag(call) ? partial.WithinTag : partial) { Span = call.Target!.Span };
        }
        else if (!broken.Contains(name))
        {
            diagnostics.Add(TemplateProblems.NoSuchPartial(TemplateSet.Place(call.Span), name, [.. partials.Keys]));
        }
    }

    /// <summary>Whether the text before a call, without other code, ends in the midst of a tag.</summary>
    private bool IsWithinTag(ScriptFunctionCall call)
    {
        var before = sources.GetValueOrDefault(call.Span.FileName, string.Empty).AsSpan(0, call.Span.Start.Offset);
        for (var code = before.LastIndexOf("{{"); code >= 0; code = before.LastIndexOf("{{"))
        {
            before = before[..code];
            var (open, close) = (before.LastIndexOf('<'), before.LastIndexOf('>'));
            var ended = before.LastIndexOf("}}");
            if (Math.Max(open, close) > ended || ended < 0)
            {
                return open > close;
            }
        }

        return false;
    }

    /// <summary>A text that is not there is told with all the others of its language when the pages are made.</summary>
    private void CheckText(ScriptFunctionCall call)
    {
        if (call.Arguments[0] is ScriptLiteral { Value: string key } && texts.Texts.GetValueOrDefault(key) is { } text)
        {
            var names = text.Names.Select(name => name.Trim('{', '}')).ToList();
            Check(
                call, 1, Phrase.Named("text", key), names,
                names.ToDictionary(name => name, _ => $"{text.Location}", StringComparer.Ordinal));
        }
    }

    /// <summary>A needed argument under a misspelt name is told once, as misspelt.</summary>
    /// <param name="call">The call.</param>
    /// <param name="from">How many arguments come before those that have names.</param>
    /// <param name="subject">What is called.</param>
    /// <param name="known">The names that it has.</param>
    /// <param name="missing">Those that it needs, each with what it is.</param>
    private void Check(
        ScriptFunctionCall call, int from, Phrase subject, IReadOnlyCollection<string> known, Dictionary<string, string> missing)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments.Skip(from))
        {
            var at = TemplateSet.Place(argument.Span);
            if ((argument as ScriptNamedArgument)?.Name?.Name is not { } name)
            {
                diagnostics.Add(TemplateProblems.ArgumentByPlace(at, subject, known));
                return;
            }

            missing.Remove(name);
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                missing.Remove(NearestName.Find(name, known) ?? name);
                diagnostics.Add(TemplateProblems.NoSuchArgument(at, subject, name, known));
            }
            else if (!given.Add(name))
            {
                diagnostics.Add(TemplateProblems.ArgumentGivenTwice(at, subject, name));
            }
        }

        foreach (var (name, what) in missing)
        {
            diagnostics.Add(TemplateProblems.MissingArgument(TemplateSet.Place(call.Span), subject, name, what));
        }
    }
}
