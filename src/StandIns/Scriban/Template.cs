using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed text. It does not change, so that many threads may render it, each with a context of its own.</summary>
public class Template
{
    private readonly string _text;

    private Template(string text, string? sourceFilePath, ParserOptions? parserOptions, LexerOptions? lexerOptions)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        SourceFilePath = sourceFilePath;
        ParserOptions = parserOptions ?? ParserOptions.Default;
        LexerOptions = lexerOptions ?? LexerOptions.Default;
        var parser = new Parser(new Lexer(text, sourceFilePath, LexerOptions), ParserOptions);
        Page = parser.Run();
        Messages = parser.Messages;
        HasErrors = parser.HasErrors;
    }

    public string? SourceFilePath { get; }

    public ScriptPage? Page { get; }

    public bool HasErrors { get; }

    public LogMessageBag Messages { get; }

    public ParserOptions ParserOptions { get; }

    public LexerOptions LexerOptions { get; }

    public static Template Parse(
        string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null) =>
        new(text, sourceFilePath, parserOptions, lexerOptions);

    public static Template ParseLiquid(
        string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null) =>
        throw Unsupported.Language(ScriptLang.Liquid);

    public static object? Evaluate(string expression, TemplateContext context) => ParseExpression(expression).Evaluate(context);

    public static object? Evaluate(
        string expression, object model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        ParseExpression(expression).Evaluate(model, memberRenamer, memberFilter);

    public static ValueTask<object?> EvaluateAsync(string expression, TemplateContext context) => throw Asynchronous.NotSupported();

    public static ValueTask<object?> EvaluateAsync(
        string expression, object model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        throw Asynchronous.NotSupported();

    public object? Evaluate(TemplateContext context)
    {
        var previous = context.EnableOutput;
        context.EnableOutput = false;
        try
        {
            return Run(context);
        }
        finally
        {
            context.EnableOutput = previous;
        }
    }

    public object? Evaluate(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Evaluate(ContextFor(model, memberRenamer, memberFilter));

    public string Render(TemplateContext context)
    {
        Run(context);
        if (context.Output is not StringBuilderOutput output)
        {
            return string.Empty;
        }

        var text = output.ToString();
        output.Builder.Clear();
        return text;
    }

    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Render(ContextFor(model, memberRenamer, memberFilter));

    public ValueTask<object?> EvaluateAsync(TemplateContext context) => throw Asynchronous.NotSupported();

    public ValueTask<object?> EvaluateAsync(
        object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        throw Asynchronous.NotSupported();

    public ValueTask<string> RenderAsync(TemplateContext context) => throw Asynchronous.NotSupported();

    public ValueTask<string> RenderAsync(
        object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        throw Asynchronous.NotSupported();

    public string ToText(ScriptPrinterOptions options = default)
    {
        CheckErrors();
        if (LexerOptions.KeepTrivia && Page!.IsAsParsed)
        {
            return _text;
        }

        var output = new StringBuilderOutput();
        var mode = options.Mode == ScriptMode.Default ? LexerOptions.Mode : options.Mode;
        new ScriptPrinter(output, new ScriptPrinterOptions { Mode = mode }).Write(Page);
        return output.ToString();
    }

    private static Template ParseExpression(string expression) =>
        Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly });

    private static TemplateContext ContextFor(object? model, MemberRenamerDelegate? renamer, MemberFilterDelegate? filter)
    {
        var globals = new ScriptObject();
        globals.Import(model, filter, renamer);
        var context = new TemplateContext { MemberFilter = filter };
        if (renamer is not null)
        {
            context.MemberRenamer = renamer;
        }

        context.PushGlobal(globals);
        return context;
    }

    private object? Run(TemplateContext context)
    {
        CheckErrors();
        context.BeginOutput();
        context.PushSourceFile(SourceFilePath ?? "<input>");
        try
        {
            return context.Evaluate(Page);
        }
        catch (Exception exception) when (exception is not (ScriptRuntimeException or OperationCanceledException))
        {
            throw new ScriptRuntimeException(context.CurrentSpan, exception.Message, exception);
        }
        finally
        {
            context.PopSourceFile();
        }
    }

    private void CheckErrors()
    {
        if (HasErrors)
        {
            throw new InvalidOperationException($"The template has errors: {string.Join("; ", Messages)}");
        }
    }
}
