using System.Text;

namespace Generator.Pages.Search;

/// <summary>
/// Writes postings as letters. Each is a number, the distance from the document before times two, plus one when the title has the
/// term; numbers are written five bits a letter, low bits first, and a letter from 32 on says that more follow.
/// </summary>
internal static class PostingCode
{
    public const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private const int Bits = 5;
    private const int More = 1 << Bits;

    public static string Write(IEnumerable<(int Document, bool InTitle)> postings)
    {
        var code = new StringBuilder();
        var last = -1;
        foreach (var (document, inTitle) in postings)
        {
            var number = ((document - last) * 2) + (inTitle ? 1 : 0);
            for (; number >= More; number >>= Bits)
            {
                code.Append(Letters[(number % More) + More]);
            }

            code.Append(Letters[number]);
            last = document;
        }

        return code.ToString();
    }
}
