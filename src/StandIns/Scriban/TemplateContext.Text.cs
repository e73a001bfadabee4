using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Values as text. Strings inside lists and objects are quoted.</content>
public partial class TemplateContext
{
    private int _textDepth;

    public virtual string? ObjectToString(object? value, bool nested = false)
    {
        switch (value)
        {
            case null:
                return nested ? "null" : string.Empty;
            case string text:
                return nested ? StringFunctions.Literal(text) : text;
            case bool truth:
                return truth ? "true" : "false";
            case int number:
                return number.ToString(CurrentCulture);
            case char letter:
                return nested ? StringFunctions.Literal(letter.ToString()) : letter.ToString();
            case DateTime date:
                return DateToString(date);
            case IScriptCustomFunction function and not ScriptObject:
                return function is ScriptFunction or Closure ? function.ToString() : "<function>";
            case System.Text.Json.JsonElement json:
                return ObjectToString(JsonValues.ToScript(json), nested);
            case ScriptArray or ScriptRange or IDictionary or IScriptObject or IEnumerable:
                return Nested(value);
            case DictionaryEntry entry:
                return PairToString(entry.Key, entry.Value);
            case KeyValuePair<string, object?> pair:
                return PairToString(pair.Key, pair.Value);
            case BigInteger big:
                return big.ToString(CultureInfo.InvariantCulture);
            case IFormattable formattable:
                return formattable.ToString(null, this);
            default:
                return value.ToString();
        }
    }

    private string DateToString(DateTime date)
    {
        var dates = BuiltinObject.TryGetValue(DateTimeFunctions.DateVariable.Name, out var found) ? found as DateTimeFunctions : null;
        return dates is null
            ? DateFormats.ToText(date, DateTimeFunctions.DefaultFormat, CurrentCulture)
            : dates.ToString(date, dates.Format, CurrentCulture) ?? string.Empty;
    }

    private string PairToString(object key, object? value) =>
        $"{{key: {ObjectToString(key, nested: true)}, value: {ObjectToString(value, nested: true)}}}";

    private string Nested(object value)
    {
        if (ObjectRecursionLimit > 0 && _textDepth >= ObjectRecursionLimit)
        {
            throw new ScriptRuntimeException(
                CurrentSpan, $"Objects lie inside one another more than {ObjectRecursionLimit} deep, the limit of texts");
        }

        _textDepth++;
        try
        {
            return value is IEnumerable items and not IDictionary and not ScriptObject
                ? ListToString(items)
                : MembersToString(value);
        }
        finally
        {
            _textDepth--;
        }
    }

    private string ListToString(IEnumerable items)
    {
        var result = new StringBuilder("[");
        foreach (var item in LimitedItems(CurrentSpan, items))
        {
            result.Append(result.Length > 1 ? ", " : string.Empty).Append(ObjectToString(item, nested: true));
            if (LimitToString > 0 && result.Length > LimitToString)
            {
                return result.ToString(0, LimitToString) + Ellipsis;
            }
        }

        return result.Append(']').ToString();
    }

    private string MembersToString(object value)
    {
        var accessor = GetMemberAccessor(value);
        var result = new StringBuilder("{");
        foreach (var name in accessor.GetMembers(this, CurrentSpan, value))
        {
            accessor.TryGetValue(this, CurrentSpan, value, name, out var member);
            result.Append(result.Length > 1 ? ", " : string.Empty)
                .Append(IsName(name) ? name : StringFunctions.Literal(name))
                .Append(": ").Append(ObjectToString(member, nested: true));
            if (LimitToString > 0 && result.Length > LimitToString)
            {
                return result.ToString(0, LimitToString) + Ellipsis;
            }
        }

        return result.Append('}').ToString();
    }

    private static bool IsName(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c == '_');
}
