using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions `html.…`.</summary>
public class HtmlFunctions : ScriptObject
{
    private const string Tags = "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>";

    /// <summary>The characters beside letters and digits that a URL may hold as they are (RFC 3986, reserved and unreserved).</summary>
    private const string AllowedInUrl = "-_.~!*'();:@&=+$,/?#[]";

    public static string? Strip(TemplateContext context, string? text) => string.IsNullOrEmpty(text)
        ? text
        : Regex.Replace(text, Tags, string.Empty, RegexOptions.IgnoreCase | RegexOptions.Singleline, context.RegexTimeOut);

    public static string? Escape(string? text) => string.IsNullOrEmpty(text) ? text : WebUtility.HtmlEncode(text);

    public static string? NewlineToBr(string? text) => string.IsNullOrEmpty(text)
        ? text
        : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", "<br />\n", StringComparison.Ordinal);

    public static string? UrlEncode(string? text) => string.IsNullOrEmpty(text) ? text : Uri.EscapeDataString(text);

    public static string? UrlEscape(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)value) || AllowedInUrl.Contains((char)value, StringComparison.Ordinal))
            {
                result.Append((char)value);
            }
            else
            {
                result.Append('%').Append(Convert.ToHexString([value]));
            }
        }

        return result.ToString();
    }
}
