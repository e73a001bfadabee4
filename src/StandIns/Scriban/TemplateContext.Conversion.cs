using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Conversions between the types of values.</content>
public partial class TemplateContext
{
    /// <summary>Says whether a value has nothing in it; null where there is no value.</summary>
    public virtual object? IsEmpty(SourceSpan span, object? against) => against switch
    {
        null => null,
        EmptyScriptObject => Boxed.True,
        string text => Boxed.Of(text.Length == 0),
        ICollection list => Boxed.Of(list.Count == 0),
        IScriptObject value => Boxed.Of(value.Count == 0),
        IEnumerable items => Boxed.Of(!items.Cast<object?>().Any()),
        _ => Boxed.False,
    };

    public virtual IList? ToList(SourceSpan span, object? value) => value switch
    {
        null => null,
        IList list and not ScriptRange => list,
        IEnumerable items and not string => new ScriptArray(LimitedItems(span, items)),
        _ => throw new ScriptRuntimeException(span, $"A list is expected, not a value of the type {GetTypeName(value)}"),
    };

    /// <summary>Only null, false and `empty` are false; zero and the empty string are true.</summary>
    public virtual bool ToBool(SourceSpan span, object? value) => value switch
    {
        null or EmptyScriptObject => false,
        bool truth => truth,
        _ => true,
    };

    public virtual int ToInt(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                return 0;
            case int number:
                return number;
            case BigInteger big when big >= int.MinValue && big <= int.MaxValue:
                return (int)big;
        }

        try
        {
            return Convert.ToInt32(value, CurrentCulture);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException)
        {
            throw NotConvertible(span, value, "int", exception);
        }
    }

    public virtual string GetTypeName(object? value) => TypeNames.Of(value);

    public T ToObject<T>(SourceSpan span, object? value) => (T)ToObject(span, value, typeof(T))!;

    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        ArgumentNullException.ThrowIfNull(destinationType);
        if (destinationType.IsInstanceOfType(value))
        {
            return value;
        }

        if (value is null)
        {
            return ZeroOf(destinationType);
        }

        var type = Nullable.GetUnderlyingType(destinationType) ?? destinationType;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        if (type == typeof(string))
        {
            return ObjectToString(value);
        }

        if (type == typeof(bool))
        {
            return Boxed.Of(ToBool(span, value));
        }

        if (type == typeof(int))
        {
            return Boxed.Of(ToInt(span, value));
        }

        return typeof(IEnumerable).IsAssignableFrom(type) ? ToItems(span, value, type) : ChangeType(span, value, type);
    }

    /// <summary>The items of a list; a sequence that is made while it is read gives no more than the limit of loops.</summary>
    internal IEnumerable<object?> LimitedItems(SourceSpan span, IEnumerable items) =>
        items is ICollection and not ScriptRange || items is ScriptRange { Values: ICollection }
            ? items.Cast<object?>()
            : CountedItems(span, items);

    private IEnumerable<object?> CountedItems(SourceSpan span, IEnumerable items)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (LoopLimit > 0 && ++count > LoopLimit)
            {
                throw new ScriptRuntimeException(span, $"The list has more than {LoopLimit} items, the limit of loops");
            }

            yield return item;
        }
    }

    private static object? ZeroOf(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;

    private object ToItems(SourceSpan span, object value, Type type)
    {
        object list = ToList(span, value)!;
        if (type.IsInstanceOfType(list))
        {
            return list;
        }

        if (type.IsArray && list is IList items)
        {
            var element = type.GetElementType()!;
            var result = Array.CreateInstance(element, items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                result.SetValue(ToObject(span, items[i], element), i);
            }

            return result;
        }

        throw NotConvertible(span, value, TypeNames.Of(type), null);
    }

    private object ChangeType(SourceSpan span, object value, Type type)
    {
        try
        {
            if (type == typeof(BigInteger) && Numbers.TryInteger(value, out var big))
            {
                return big;
            }

            if (value is BigInteger integer)
            {
                value = type == typeof(decimal) ? (decimal)integer : type == typeof(long) ? (long)integer : (double)integer;
            }

            return type.IsEnum
                ? Enum.Parse(type, ObjectToString(value) ?? string.Empty, ignoreCase: true)
                : Convert.ChangeType(value, type, CurrentCulture);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            throw NotConvertible(span, value, TypeNames.Of(type), exception);
        }
    }

    private ScriptRuntimeException NotConvertible(SourceSpan span, object value, string type, Exception? exception) =>
        new(span, $"A value of the type {GetTypeName(value)} cannot be converted to {type}", exception);
}
