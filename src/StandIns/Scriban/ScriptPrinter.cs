using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Prints a parsed template so that parsing the print gives a template with the same output.</summary>
public class ScriptPrinter
{
    public readonly ScriptPrinterOptions Options;

    private readonly IScriptOutput _output;
    private readonly StringBuilder _line = new();
    private bool _isInCode;
    private bool _hasStatement;
    private string? _codeIndent;
    private int _whileLoops;
    private char _last;

    public ScriptPrinter(IScriptOutput output, ScriptPrinterOptions options = default)
    {
        _output = output;
        Options = options;
        _isInCode = options.Mode == ScriptMode.ScriptOnly;
    }

    public bool PreviousHasSpace => _last == '\0' || char.IsWhiteSpace(_last);

    /// <summary>Gets a value indicating whether what is printed stands in a `while` loop.</summary>
    public bool IsInWhileLoop => _whileLoops > 0;

    public ScriptPrinter Write(ScriptNode? node)
    {
        var trivias = (node as IScriptTerminal)?.Trivias;
        WriteTrivias(trivias?.Before);
        node?.PrintTo(this);
        WriteTrivias(trivias?.After);
        return this;
    }

    public ScriptPrinter Write(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 0)
        {
            _output.Write(text);
            _last = text[^1];
            _line.Append(text);
            var end = text.LastIndexOf('\n');
            if (end >= 0)
            {
                _line.Clear().Append(text, end + 1, text.Length - end - 1);
            }
        }

        return this;
    }

    public ScriptPrinter Write(ScriptStringSlice slice) => Write(slice.ToString());

    public ScriptPrinter ExpectEos()
    {
        if (_isInCode && Options.Mode != ScriptMode.ScriptOnly)
        {
            WriteExitCode();
        }

        return this;
    }

    public ScriptPrinter ExpectSpace() => PreviousHasSpace ? this : Write(" ");

    public ScriptPrinter WriteListWithCommas<T>(IList<T>? list)
        where T : ScriptNode
    {
        for (var i = 0; i < list?.Count; i++)
        {
            Write(i > 0 ? ", " : string.Empty).Write(list[i]);
        }

        return this;
    }

    public ScriptPrinter WriteEnterCode(int escape = 0)
    {
        _codeIndent = NaturalIndent();
        Write(escape > 0 ? "{" + new string('%', escape) + "{" : "{{ ");
        _isInCode = true;
        _hasStatement = false;
        return this;
    }

    public ScriptPrinter WriteExitCode(int escape = 0)
    {
        Write(escape > 0 ? "}" + new string('%', escape) + "}" : " }}");
        _isInCode = false;
        return this;
    }

    /// <summary>Goes to a new statement; one that writes stays in a code block that is indented as its own was.</summary>
    internal ScriptPrinter EnterStatement(string? indent)
    {
        var isScript = Options.Mode == ScriptMode.ScriptOnly;
        if (_isInCode && !isScript && indent is not null && indent != (_codeIndent ?? string.Empty))
        {
            WriteExitCode();
        }

        if (!_isInCode)
        {
            WriteEnterCode();
        }

        Write(_hasStatement ? "\n" : string.Empty);
        _hasStatement = true;
        return this;
    }

    /// <summary>Takes what follows as part of a statement, so that the next one goes to a line of its own.</summary>
    internal ScriptPrinter BeginStatement()
    {
        _hasStatement = true;
        return this;
    }

    internal ScriptPrinter EndBlock() => EnterStatement(null).Write("end");

    internal ScriptPrinter WriteElse(ScriptBlockStatement? otherwise) =>
        otherwise is null ? this : EnterStatement(null).Write("else").Write(otherwise);

    internal ScriptPrinter WriteWhileBody(ScriptBlockStatement body)
    {
        _whileLoops++;
        Write(body);
        _whileLoops--;
        return this;
    }

    internal void WriteRaw(string text, bool isEscape, bool startsLine)
    {
        var escapes = isEscape || RawText.NeedsEscape(text);
        if (startsLine && !escapes && _last != '\0')
        {
            // The line end that `~` takes away again puts the text at the start of a line, as it was.
            Write(_isInCode ? " ~}}\n" : "{{ ~}}\n");
            _isInCode = false;
        }

        ExpectEos();
        if (!escapes)
        {
            Write(text);
            return;
        }

        foreach (var piece in RawText.Pieces(text))
        {
            Write(piece);
        }
    }

    internal void WriteFrontMatter(string marker, ScriptBlockStatement statements)
    {
        var inner = new StringBuilder();
        new ScriptPrinter(new StringBuilderOutput(inner), new ScriptPrinterOptions { Mode = ScriptMode.ScriptOnly }).Write(statements);
        Write(marker).Write("\n").Write(inner.ToString()).Write("\n").Write(marker).Write("\n");
    }

    private void WriteTrivias(List<ScriptTrivia>? trivias)
    {
        foreach (var trivia in trivias ?? [])
        {
            Write(trivia.Text);
        }
    }

    private string? NaturalIndent()
    {
        var line = _line.ToString();
        return string.IsNullOrWhiteSpace(line) ? line : null;
    }
}
