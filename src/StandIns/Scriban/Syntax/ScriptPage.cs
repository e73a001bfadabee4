namespace Scriban.Syntax;

/// <summary>A whole parsed text.</summary>
public class ScriptPage : ScriptNode
{
    private ScriptFrontMatter? _frontMatter;
    private ScriptBlockStatement? _body;

    internal ScriptPage(ScriptFrontMatter? frontMatter, ScriptBlockStatement? body)
    {
        FrontMatter = frontMatter;
        Body = body;
    }

    public ScriptFrontMatter? FrontMatter
    {
        get => _frontMatter;
        set => ParentToThisNullable(ref _frontMatter, value);
    }

    public ScriptBlockStatement? Body
    {
        get => _body;
        set => ParentToThisNullable(ref _body, value);
    }

    /// <summary>Gets a value indicating whether the page is still what its text says.</summary>
    internal bool IsAsParsed { get; private set; }

    public override int ChildrenCount => Parts.Length;

    internal override ScriptNode[] Parts => [.. new ScriptNode?[] { FrontMatter, Body }.OfType<ScriptNode>()];

    public override object? Evaluate(TemplateContext context)
    {
        context.FlowState = ScriptFlowState.None;
        try
        {
            return context.Evaluate(Body);
        }
        finally
        {
            // A `ret` ends the page, not the one that includes it.
            context.FlowState = ScriptFlowState.None;
        }
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(FrontMatter).Write(Body).ExpectEos();

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);

    internal void ForgetText() => IsAsParsed = false;

    /// <summary>Ends the parsing: from here on changes are the user's.</summary>
    internal void Complete()
    {
        AdoptTree();
        IsAsParsed = true;
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new ScriptPage(parts.OfType<ScriptFrontMatter>().FirstOrDefault(), parts.OfType<ScriptBlockStatement>().FirstOrDefault());

    protected override ScriptNode GetChildrenImpl(int index) => Parts[index];
}
