using System.Security.Cryptography;
using System.Text;

namespace Generator.Data.Feeds;

/// <summary>
/// A permanent name for a thing without an address of its own: a UUID of version 8 made from the SHA-256 of a text, as appendix B.2
/// of RFC 9562 shows. It stays the same when the site moves, as the ids of a feed must.
/// </summary>
internal static class NameBasedUrn
{
    public static string Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash[..16], bigEndian: true)}";
    }
}
