using Scriban.Runtime;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax;

/// <summary>A function that a template defines, of any of the four kinds.</summary>
public class ScriptFunction : ScriptStatement, IScriptCustomFunction
{
    private readonly ScriptVariable? _name;
    private readonly FunctionParameter[]? _parameters;
    private readonly ScriptNode _body;
    private readonly int _required;

    /// <summary>Initializes a function; its body is a block, or an expression where the function is inline.</summary>
    internal ScriptFunction(ScriptVariable? name, FunctionParameter[]? parameters, ScriptNode body)
    {
        _name = name;
        _parameters = parameters;
        _body = body;
        _required = parameters?.Count(parameter => parameter.Default is null && !parameter.IsRest) ?? 0;
        CanOutput = false;
    }

    public bool IsAnonymous => _name is null;

    public bool HasParameters => _parameters is not null;

    public int RequiredParameterCount => _required;

    public int ParameterCount => _parameters?.Length ?? 0;

    public ScriptVarParamKind VarParamKind => _parameters is null ? ScriptVarParamKind.Direct
        : _parameters is [.., { IsRest: true }] ? ScriptVarParamKind.LastParameter
        : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = _parameters![index];
        return parameter.Default is null
            ? new ScriptParameterInfo(typeof(object), parameter.Name)
            : new ScriptParameterInfo(typeof(object), parameter.Name, parameter.Default.Value);
    }

    public override object? Evaluate(TemplateContext context)
    {
        if (_name is not null)
        {
            context.SetValue(_name, this);
        }

        return this;
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        context.EnterRecursive(callerContext ?? this);
        context.PushFunctionScope(arguments, blockStatement, ParametersOf(arguments, context));
        try
        {
            return context.Evaluate(_body);
        }
        finally
        {
            context.FlowState = ScriptFlowState.None;
            context.PopFunctionScope(HasParameters);
            context.ExitRecursive(callerContext ?? this);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();

    public override void PrintTo(ScriptPrinter printer)
    {
        if (IsAnonymous)
        {
            // It stands inside a statement that has begun.
            printer.Write("do").WriteParameters(_parameters).Write(_body).EndBlock();
        }
        else if (_body is ScriptBlockStatement)
        {
            printer.EnterStatement(null).Write("func ").Write(_name).WriteParameters(_parameters).Write(_body).EndBlock();
        }
        else
        {
            printer.EnterStatement(null).Write(_name).WriteParameters(_parameters).Write(" = ").Write(_body);
        }
    }

    private ScriptObject? ParametersOf(ScriptArray arguments, TemplateContext context)
    {
        if (_parameters is null)
        {
            return null;
        }

        var values = new ScriptObject(_parameters.Length, context.KeyComparer);
        for (var i = 0; i < _parameters.Length; i++)
        {
            values.SetValue(_parameters[i].Name, arguments[i], readOnly: false);
        }

        return values;
    }
}
