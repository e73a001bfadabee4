using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Values of templates as JSON.</summary>
internal static class JsonText
{
    public static string Of(TemplateContext context, object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(context, writer, value, 0);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(TemplateContext context, Utf8JsonWriter writer, object? value, int depth)
    {
        if (context.ObjectRecursionLimit > 0 && depth > context.ObjectRecursionLimit)
        {
            throw new ScriptRuntimeException(
                context.CurrentSpan, $"Objects lie inside one another more than {context.ObjectRecursionLimit} deep, the limit of JSON");
        }

        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case double or float when !double.IsFinite(Numbers.ToDouble(value)):
                writer.WriteNullValue();
                break;
            case BigInteger big:
                writer.WriteRawValue(big.ToString(CultureInfo.InvariantCulture));
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            case IScriptCustomFunction and not ScriptObject:
                writer.WriteNullValue();
                break;
            case (IEnumerable and not (IDictionary or IScriptObject)) or ScriptArray:
                WriteItems(context, writer, (IEnumerable)value, depth);
                break;
            case IDictionary or IScriptObject:
                WriteMembers(context, writer, value, depth);
                break;
            case IFormattable:
                WriteScalar(writer, value);
                break;
            default:
                WriteMembers(context, writer, value, depth);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, object value) => JsonSerializer.Serialize(writer, value, value.GetType());

    private static void WriteItems(TemplateContext context, Utf8JsonWriter writer, IEnumerable items, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in context.LimitedItems(context.CurrentSpan, items))
        {
            Write(context, writer, item, depth + 1);
        }

        writer.WriteEndArray();
    }

    private static void WriteMembers(TemplateContext context, Utf8JsonWriter writer, object value, int depth)
    {
        var accessor = context.GetMemberAccessor(value);
        writer.WriteStartObject();
        foreach (var name in accessor.GetMembers(context, context.CurrentSpan, value))
        {
            accessor.TryGetValue(context, context.CurrentSpan, value, name, out var member);
            writer.WritePropertyName(name);
            Write(context, writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }
}
