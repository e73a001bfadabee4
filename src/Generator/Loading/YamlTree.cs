using System.Collections.Immutable;
using Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Loading;

/// <summary>Builds the nodes of one YAML document from the parser's events, with the place of each.</summary>
internal sealed class YamlTree(IParser parser, string text, string file, int firstLine, DiagnosticBag diagnostics)
{
    /// <summary>
    /// The content's deepest file has eight levels; far more can only be an attack or a slip, and would exhaust the stack.
    /// </summary>
    private const int DeepestNesting = 64;

    private int nodes;

    /// <summary>False when a value had to be left out, so that the tree is not what its author wrote.</summary>
    public bool IsIntact { get; private set; } = true;

    public SourceLocation At(Mark mark) => new(file, firstLine + (int)Math.Max(mark.Line, 1) - 1, (int)Math.Max(mark.Column, 1));

    /// <summary>The next node; null when the rest of the document is not worth reading.</summary>
    public SourceNode? ReadNode(int depth)
    {
        if (++nodes > InputLimits.MostNodes)
        {
            Refuse(LimitProblems.TooManyNodes(At(parser.Current!.Start), InputLimits.MostNodes));
            return null;
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            Refuse(LoadingProblems.YamlAnchor(At(alias.Start)));
            return new SourceScalar(string.Empty, IsQuoted: false, At(alias.Start));
        }

        if (parser.Accept<NodeEvent>(out var node))
        {
            RefuseDecoration(node);
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            WarnOfCut(scalar);
            if (TextSigns.FirstWrong(scalar.Value) is >= 0 and var wrong)
            {
                Refuse(LimitProblems.NoSign(At(scalar.Start), scalar.Value[wrong]));
            }

            return new SourceScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, At(scalar.Start));
        }

        if (depth == DeepestNesting)
        {
            Refuse(LoadingProblems.TooDeep(At(node!.Start), DeepestNesting));
            return null;
        }

        return parser.TryConsume<SequenceStart>(out var list) ? ReadList(list, depth) : ReadMap(parser.Consume<MappingStart>(), depth);
    }

    /// <summary>
    /// A text without quotes ends at “ #”: what follows is a comment, and may have been meant as text (“机组 #2”). Comments have lines of
    /// their own in this content, so that the two are never mistaken.
    /// </summary>
    private void WarnOfCut(Scalar scalar)
    {
        var rest = text.AsSpan((int)Math.Min(scalar.End.Index, text.Length));
        var end = rest.IndexOfAny('\r', '\n');
        var after = (end < 0 ? rest : rest[..end]).Trim();
        if (scalar.Style == ScalarStyle.Plain && after.StartsWith("#") && scalar.Value.Any(char.IsLetter))
        {
            diagnostics.Add(LoadingProblems.CutAtComment(At(scalar.End), after.ToString()));
        }
    }

    private SourceList? ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<SourceNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new SourceList(items.ToImmutable(), At(start.Start));
    }

    private SourceMap? ReadMap(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<SourceEntry>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } key || ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not SourceScalar name)
            {
                Refuse(LoadingProblems.KeyNotText(key.Location));
            }
            else if (places.TryAdd(name.Text, entries.Count))
            {
                entries.Add(new SourceEntry(name, value));
            }
            else
            {
                diagnostics.Add(LoadingProblems.DuplicateKey(name.Location, name.Text, entries[places[name.Text]].Key.Location));
            }
        }

        return new SourceMap(entries.ToImmutable(), At(start.Start));
    }

    private void RefuseDecoration(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Refuse(LoadingProblems.YamlAnchor(At(node.Start)));
        }

        if (!node.Tag.IsEmpty)
        {
            Refuse(LoadingProblems.YamlTag(At(node.Start), node.Tag.IsNonSpecific ? "!" : node.Tag.Value));
        }
    }

    private void Refuse(Diagnostic diagnostic)
    {
        IsIntact = false;
        diagnostics.Add(diagnostic);
    }
}
