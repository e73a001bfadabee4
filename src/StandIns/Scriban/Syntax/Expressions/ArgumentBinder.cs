using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>Puts the arguments of a call into the order of the parameters.</summary>
internal static class ArgumentBinder
{
    /// <summary>All arguments in a row, named ones as properties of the row.</summary>
    public static ScriptArray Collect(TemplateContext context, ScriptNode caller, IScriptCustomFunction function, CallValues values)
    {
        var result = new ScriptArray(values.Arguments.Length + 1);
        if (values.HasPiped)
        {
            result.Add(values.Piped);
        }

        foreach (var argument in values.Arguments)
        {
            var value = context.Evaluate(argument.Value);
            if (argument.Name is not null)
            {
                result.ScriptObject.SetValue(argument.Name, value, readOnly: false);
            }
            else if (argument.Value is ExpandExpression && value is IEnumerable items and not string)
            {
                result.AddRange(items.Cast<object?>());
            }
            else
            {
                result.Add(value);
            }
        }

        return result.Count >= function.RequiredParameterCount ? result : throw TooFew(caller, function, result.Count);
    }

    /// <summary>One value a parameter; the last is an array where the function takes any number.</summary>
    public static object?[] Bind(TemplateContext context, ScriptNode caller, IScriptCustomFunction function, CallValues values)
    {
        var slots = new Slots(caller, function);
        if (values.HasPiped)
        {
            slots.Add(values.Piped);
        }

        foreach (var argument in values.Arguments)
        {
            if (argument.Name is { } name)
            {
                slots.Set(name, argument.Value, context.Evaluate(argument.Value));
            }
            else if (argument.Value is ExpandExpression)
            {
                slots.Expand(context.Evaluate(argument.Value));
            }
            else
            {
                slots.Add(slots.NextIsUnevaluated ? argument.Value : context.Evaluate(argument.Value));
            }
        }

        return slots.Complete();
    }

    private static ScriptRuntimeException TooFew(ScriptNode caller, IScriptCustomFunction function, int count) => new(
        caller.Span,
        $"`{(caller as FunctionCall)?.Target ?? caller}` needs {function.RequiredParameterCount} arguments and was given {count}");

    /// <summary>The parameters of one call while they are filled.</summary>
    private ref struct Slots(ScriptNode caller, IScriptCustomFunction function)
    {
        private static readonly object Missing = new();

        private readonly object?[] _values = Unfilled(function.ParameterCount);
        private readonly int _fixed = function.ParameterCount - (function.VarParamKind == ScriptVarParamKind.LastParameter ? 1 : 0);
        private ScriptArray? _rest;
        private int _next;

        public readonly bool NextIsUnevaluated =>
            function is DynamicCustomFunction && _next < _fixed
                && function.GetParameterInfo(_next).ParameterType == typeof(ScriptExpression);

        public void Add(object? value)
        {
            if (_next < _fixed)
            {
                _values[_next++] = value;
            }
            else if (_fixed < _values.Length)
            {
                (_rest ??= []).Add(value);
            }
            else
            {
                throw new ScriptRuntimeException(
                    caller.Span,
                    $"`{(caller as FunctionCall)?.Target ?? caller}` takes {_values.Length} arguments and was given more");
            }
        }

        public void Expand(object? list)
        {
            foreach (var item in list is IEnumerable items and not string ? items : new[] { list })
            {
                Add(item);
            }
        }

        public void Set(string name, ScriptNode place, object? value)
        {
            for (var i = 0; i < _values.Length; i++)
            {
                if (function.GetParameterInfo(i).Name != name)
                {
                    continue;
                }

                if (i == _fixed)
                {
                    (_rest ??= []).Add(value);
                }
                else
                {
                    _values[i] = value;
                }

                return;
            }

            throw new ScriptRuntimeException(
                place.Span, $"`{(caller as FunctionCall)?.Target ?? caller}` has no parameter `{name}`");
        }

        public object?[] Complete()
        {
            for (var i = 0; i < _fixed; i++)
            {
                if (ReferenceEquals(_values[i], Missing))
                {
                    var info = function.GetParameterInfo(i);
                    _values[i] = info.HasDefaultValue ? info.DefaultValue : throw TooFew(caller, function, _next);
                }
            }

            if (_fixed < _values.Length)
            {
                _values[_fixed] = _rest ?? [];
            }

            return _values;
        }

        private static object?[] Unfilled(int count)
        {
            var result = new object?[count];
            Array.Fill(result, Missing);
            return result;
        }
    }
}
