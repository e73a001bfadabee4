using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Model;

namespace Generator.Wording;

/// <summary>The only way from a template to a filled text.</summary>
internal sealed class TemplateWords(Words words)
{
    public string Fill(string key, IEnumerable<KeyValuePair<string, object?>> named) =>
        words.Fill(key, [.. named.Select(argument => TextArgument.Of(argument.Key, argument.Value))]);

    /// <summary>
    /// A text for scripts, which choose the form and put the numbers in themselves: {"one":"{0} hit","other":"{0} hits"}.
    /// </summary>
    public string Forms(string key)
    {
        var relaxed = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        return $"{{{string.Join(',', words.Forms(key).Select(form => $"{Quoted(EnumName.Snake(form.Key))}:{Quoted(form.Value)}"))}}}";

        string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, relaxed)}\"";
    }
}
