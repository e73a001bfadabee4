using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

/// <content>Numbers in strings, digests and encodings.</content>
public partial class StringFunctions
{
    public static object? ToInt(TemplateContext context, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var value) ? value : null;

    public static object? ToLong(TemplateContext context, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var value) ? value : null;

    public static object? ToFloat(TemplateContext context, string? text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var value) ? value : null;

    public static object? ToDouble(TemplateContext context, string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var value) ? value : null;

    public static string Md5(string? text) => Hexadecimal(MD5.HashData(Bytes(text)));

    public static string Sha1(string? text) => Hexadecimal(SHA1.HashData(Bytes(text)));

    public static string Sha256(string? text) => Hexadecimal(SHA256.HashData(Bytes(text)));

    public static string Sha512(string? text) => Hexadecimal(SHA512.HashData(Bytes(text)));

    public static string HmacSha1(string? text, string? secretKey) => Hexadecimal(HMACSHA1.HashData(Bytes(secretKey), Bytes(text)));

    public static string HmacSha256(string? text, string? secretKey) => Hexadecimal(HMACSHA256.HashData(Bytes(secretKey), Bytes(text)));

    public static string HmacSha512(string? text, string? secretKey) => Hexadecimal(HMACSHA512.HashData(Bytes(secretKey), Bytes(text)));

    public static string Base64Encode(string? text) => Convert.ToBase64String(Bytes(text));

    public static string Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? string.Empty));

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? string.Empty);

    private static string Hexadecimal(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
