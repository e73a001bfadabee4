using Scriban.Runtime;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax;

/// <summary>A parameter of a template's function: required, optional with a literal, or the rest of the arguments.</summary>
public class ScriptParameter : ScriptNode
{
    private ScriptVariable _name;

    /// <summary>Initializes a required parameter.</summary>
    public ScriptParameter(ScriptVariable name)
        : this(name, null, isRest: false)
    {
    }

    internal ScriptParameter(ScriptVariable name, Literal? defaultValue, bool isRest)
    {
        _name = name;
        Default = defaultValue;
        IsRest = isRest;
        Attach(name);
        Attach(defaultValue);
    }

    public ScriptVariable Name
    {
        get => _name;
        set => ParentToThis(ref _name, value);
    }

    internal Literal? Default { get; }

    internal bool IsRest { get; }

    internal bool IsRequired => Default is null && !IsRest;

    internal ScriptParameterInfo Info => Default is null
        ? new ScriptParameterInfo(typeof(object), Name.Name)
        : new ScriptParameterInfo(typeof(object), Name.Name, Default.Value);

    internal override ScriptNode[] Parts => Default is null ? [Name] : [Name, Default];

    public override object? Evaluate(TemplateContext context) => null;

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.Write(Name).Write(IsRest ? "..." : string.Empty);
        if (Default is not null)
        {
            printer.Write(" = ").Write(Default);
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);

    internal override ScriptNode With(ScriptNode[] parts) =>
        new ScriptParameter((ScriptVariable)parts[0], Default is null ? null : (Literal)parts[1], IsRest);
}
