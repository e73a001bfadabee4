using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax.Statements;

namespace Scriban.Syntax;

/// <summary>A function that a template defines, of any of the four kinds: simple, with parameters, inline, anonymous.</summary>
public partial class ScriptFunction : ScriptStatement, IScriptCustomFunction
{
    private ScriptKeyword _funcToken = new("func");
    private ScriptNode? _nameOrDoToken;
    private ScriptToken? _openParen;
    private ScriptList<ScriptParameter>? _parameters;
    private ScriptToken? _closeParen;
    private ScriptToken? _equalToken;
    private ScriptStatement? _body;

    public ScriptFunction()
    {
        Attach(_funcToken);
        CanOutput = false;
    }

    /// <summary>Initializes a function as parsed; the body of an inline one is the statement of its expression.</summary>
    internal ScriptFunction(ScriptNode nameOrDoToken, ScriptParameter[]? parameters, ScriptStatement body, bool isInline)
        : this()
    {
        NameOrDoToken = nameOrDoToken;
        if (parameters is not null)
        {
            OpenParen = new ScriptToken(TokenType.OpenParen, "(");
            Parameters = new ScriptList<ScriptParameter>(parameters);
            CloseParen = new ScriptToken(TokenType.CloseParen, ")");
        }

        EqualToken = isInline ? new ScriptToken(TokenType.Equal, "=") : null;
        Body = body;
        UpdateReturnType();
    }

    /// <summary>Gets or sets the word before the name; anonymous and inline functions are written without it.</summary>
    public ScriptKeyword FuncToken
    {
        get => _funcToken;
        set => ParentToThis(ref _funcToken, value);
    }

    /// <summary>Gets or sets the variable that the function is assigned to, or the `do` of an anonymous one.</summary>
    public ScriptNode? NameOrDoToken
    {
        get => _nameOrDoToken;
        set => ParentToThisNullable(ref _nameOrDoToken, value);
    }

    public ScriptToken? OpenParen
    {
        get => _openParen;
        set => ParentToThisNullable(ref _openParen, value);
    }

    public ScriptList<ScriptParameter>? Parameters
    {
        get => _parameters;
        set => ParentToThisNullable(ref _parameters, value);
    }

    public ScriptToken? CloseParen
    {
        get => _closeParen;
        set => ParentToThisNullable(ref _closeParen, value);
    }

    /// <summary>Gets or sets the sign that makes the function an inline one, whose value is that of its expression.</summary>
    public ScriptToken? EqualToken
    {
        get => _equalToken;
        set => ParentToThisNullable(ref _equalToken, value);
    }

    public ScriptStatement? Body
    {
        get => _body;
        set => ParentToThisNullable(ref _body, value);
    }

    public bool IsAnonymous => _nameOrDoToken is not ScriptVariable;

    public bool HasParameters => _parameters is not null;

    public override int ChildrenCount => Parts.Length;

    internal override ScriptNode[] Parts =>
    [
        .. new ScriptNode?[]
        {
            HasFuncToken ? FuncToken : null, NameOrDoToken, OpenParen, Parameters, CloseParen, EqualToken, Body,
        }.OfType<ScriptNode>(),
    ];

    private bool HasFuncToken => !IsAnonymous && EqualToken is null;

    /// <summary>Gets what a call evaluates: the expression of an inline function itself, so that it is not written.</summary>
    private ScriptNode? Code => _equalToken is not null && _body is ExpressionStatement inline ? inline.Expression : _body;

    public override bool CanHaveLeadingTrivia() => HasFuncToken;

    public override void PrintTo(ScriptPrinter printer)
    {
        if (IsAnonymous)
        {
            // It stands inside a statement that has begun.
            printer.BeginStatement().Write(NameOrDoToken)
                .Write(OpenParen).WriteListWithCommas(Parameters).Write(CloseParen).Write(Body).EndBlock();
        }
        else if (EqualToken is null)
        {
            printer.EnterStatement(null).Write(FuncToken).Write(" ").Write(NameOrDoToken)
                .Write(OpenParen).WriteListWithCommas(Parameters).Write(CloseParen).Write(Body).EndBlock();
        }
        else
        {
            printer.EnterStatement(null).Write(NameOrDoToken)
                .Write(OpenParen).WriteListWithCommas(Parameters).Write(CloseParen)
                .Write(" ").Write(EqualToken).Write(" ").Write(Code);
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);

    internal override ScriptNode With(ScriptNode[] parts)
    {
        var rest = new Queue<ScriptNode>(parts);
        var copy = new ScriptFunction();
        if (HasFuncToken)
        {
            copy.FuncToken = (ScriptKeyword)rest.Dequeue();
        }

        copy.NameOrDoToken = NameOrDoToken is null ? null : rest.Dequeue();
        copy.OpenParen = OpenParen is null ? null : (ScriptToken)rest.Dequeue();
        copy.Parameters = Parameters is null ? null : (ScriptList<ScriptParameter>)rest.Dequeue();
        copy.CloseParen = CloseParen is null ? null : (ScriptToken)rest.Dequeue();
        copy.EqualToken = EqualToken is null ? null : (ScriptToken)rest.Dequeue();
        copy.Body = Body is null ? null : (ScriptStatement)rest.Dequeue();
        copy.UpdateReturnType();
        return copy;
    }

    protected override ScriptNode GetChildrenImpl(int index) => Parts[index];
}
