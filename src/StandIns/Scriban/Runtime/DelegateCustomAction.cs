using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>An action without parameters as a function of templates.</summary>
public class DelegateCustomAction : DelegateCustomFunction
{
    public DelegateCustomAction(Action func)
        : base(func) => Func = func;

    public Action Func { get; }

    protected override object? InvokeImpl(TemplateContext context, SourceSpan span, object?[] arguments)
    {
        Func();
        return null;
    }
}
