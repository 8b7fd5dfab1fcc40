/** A zip of one entry, packed already (raw deflate), that declares what size it likes. */
export function zipOfPacked(name: string, packed: Uint8Array, declaredBytes: number, crc = 0): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const header = (signature: number, versionBytes: number) => {
    const bytes = new DataView(new ArrayBuffer(versionBytes));
    bytes.setUint32(0, signature, true);
    return bytes;
  };
  const local = header(0x04034b50, 30);
  const central = header(0x02014b50, 46);
  for (const [view, shift] of [
    [local, 0],
    [central, 2],
  ] as const) {
    view.setUint16(8 + shift, 8, true);
    view.setUint32(14 + shift, crc, true);
    view.setUint32(18 + shift, packed.length, true);
    view.setUint32(22 + shift, declaredBytes, true);
    view.setUint16(26 + shift, nameBytes.length, true);
  }
  const end = header(0x06054b50, 22);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + nameBytes.length, true);
  end.setUint32(16, 30 + nameBytes.length + packed.length, true);
  return Buffer.concat([
    new Uint8Array(local.buffer),
    nameBytes,
    packed,
    new Uint8Array(central.buffer),
    nameBytes,
    new Uint8Array(end.buffer),
  ]);
}
