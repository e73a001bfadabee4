using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Everything that one rendering needs: variables, output, culture, limits and hooks. It serves one thread at a time.</summary>
public partial class TemplateContext : IFormatProvider
{
    public static RenderRuntimeExceptionDelegate RenderRuntimeExceptionDefault = exception => $"[{exception.OriginalMessage}]";

    private static readonly Lazy<ScriptObject> Builtins = new(() => new BuiltinFunctions());

    private readonly Stack<CultureInfo> _cultures = new();
    private readonly Stack<string> _sourceFiles = new();

    public TemplateContext()
        : this(null, null)
    {
    }

    public TemplateContext(ScriptObject? builtin)
        : this(builtin, null)
    {
    }

    public TemplateContext(IEqualityComparer<string>? keyComparer)
        : this(null, keyComparer)
    {
    }

    public TemplateContext(ScriptObject? builtin, IEqualityComparer<string>? keyComparer)
    {
        KeyComparer = keyComparer;
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        PushGlobal(BuiltinObject);
        _locals.Add(new VariableScope(null));
        PushOutput(new StringBuilderOutput());
    }

    /// <summary>Turns an error into text that is written in its place.</summary>
    public delegate string RenderRuntimeExceptionDelegate(ScriptRuntimeException exception);

    /// <summary>Supplies a variable that no object on the stack has.</summary>
    public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

    /// <summary>Supplies a member that an object does not have.</summary>
    public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    public CultureInfo CurrentCulture => _cultures.Count == 0 ? CultureInfo.InvariantCulture : _cultures.Peek();

    public ITemplateLoader? TemplateLoader { get; set; }

    public bool AutoIndent { get; set; } = true;

    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>Gets or sets the length in characters at which strings and output are cut; zero is no limit.</summary>
    public int LimitToString { get; set; } = 1024 * 1024;

    public int ObjectRecursionLimit { get; set; } = 20;

    public string NewLine { get; set; } = "\n";

    public ScriptLang Language
    {
        get => ScriptLang.Default;
        set => Refuse(value == ScriptLang.Default ? null : Unsupported.Language(value));
    }

    public CancellationToken CancellationToken { get; set; }

    public ParserOptions TemplateLoaderParserOptions { get; set; } = ParserOptions.Default;

    public LexerOptions TemplateLoaderLexerOptions { get; set; } = LexerOptions.Default;

    public MemberRenamerDelegate MemberRenamer { get; set; } = StandardMemberRenamer.Default;

    public MemberFilterDelegate? MemberFilter { get; set; }

    /// <summary>Gets or sets the number of steps that a loop may take; zero is no limit.</summary>
    public int LoopLimit { get; set; } = 1000;

    public int? LoopLimitQueryable { get; set; }

    /// <summary>Gets or sets the number of calls and includes inside one another; zero is no limit but the stack.</summary>
    public int RecursiveLimit { get; set; } = 100;

    public bool EnableOutput { get; set; } = true;

    public bool UseScientific
    {
        get => false;
        set => Refuse(value ? Unsupported.Language(ScriptLang.Scientific) : null);
    }

    /// <summary>Gets or sets a value indicating whether a function that returns nothing is an error where its value is used.</summary>
    public bool ErrorForStatementFunctionAsExpression { get; set; }

    public ScriptObject BuiltinObject { get; }

    public Dictionary<string, Template> CachedTemplates { get; } = new(StringComparer.Ordinal);

    public string? CurrentSourceFile => _sourceFiles.Count == 0 ? null : _sourceFiles.Peek();

    public TryGetVariableDelegate? TryGetVariable { get; set; }

    public RenderRuntimeExceptionDelegate? RenderRuntimeException { get; set; }

    public TryGetMemberDelegate? TryGetMember { get; set; }

    public Dictionary<object, object> Tags { get; } = [];

    public int CultureCount => _cultures.Count;

    public int SourceFileCount => _sourceFiles.Count;

    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    public bool StrictVariables { get; set; }

    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    public bool EnableRelaxedTargetAccess { get; set; }

    public bool EnableRelaxedMemberAccess { get; set; } = true;

    public bool EnableRelaxedFunctionAccess { get; set; }

    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    public bool EnableNullIndexer { get; set; }

    public ScriptNode? CurrentNode { get; internal set; }

    public SourceSpan CurrentSpan => CurrentNode?.Span ?? default;

    internal ScriptFlowState FlowState { get; set; }

    internal IEqualityComparer<string>? KeyComparer { get; }

    public static ScriptObject GetDefaultBuiltinObject() => (ScriptObject)Builtins.Value.Clone(deep: true);

    public void CheckAbort()
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw new ScriptAbortException(CurrentSpan, CancellationToken);
        }
    }

    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Push(culture);
    }

    public CultureInfo PopCulture() => _cultures.Pop();

    public void PushSourceFile(string sourceFile)
    {
        ArgumentNullException.ThrowIfNull(sourceFile);
        _sourceFiles.Push(sourceFile);
    }

    public string PopSourceFile() => _sourceFiles.Pop();

    public object? GetFormat(Type? formatType) => CurrentCulture.GetFormat(formatType);

    /// <summary>A setting that would change nothing is an error, not something to pass over.</summary>
    private static void Refuse(NotSupportedException? refusal)
    {
        if (refusal is not null)
        {
            throw refusal;
        }
    }

    /// <summary>Forgets the variables, output and templates of the renderings so far; settings stay.</summary>
    public virtual void Reset()
    {
        ResetOutputs();
        ResetScopes();
        _cultures.Clear();
        _sourceFiles.Clear();
        CachedTemplates.Clear();
        Tags.Clear();
        CurrentNode = null;
        FlowState = ScriptFlowState.None;
    }
}
