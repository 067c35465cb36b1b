// The package comes without types. As much of it as is used here.

declare module "@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs" {
  interface Frame {
    readonly width: number;
    readonly height: number;
    readonly bitsPerSample: number;
    readonly componentCount: number;
    readonly isSigned: boolean;
  }
  interface Freed {
    delete(): void;
  }
  /** What its buffers give are views of its memory: they hold until it is asked the next thing. */
  interface Decoder extends Freed {
    getEncodedBuffer(length: number): Uint8Array;
    readHeader(): void;
    getFrameInfo(): Frame;
    decode(): void;
    getDecodedBuffer(): Uint8Array;
  }
  interface Encoder extends Freed {
    getDecodedBuffer(frame: Frame): Uint8Array;
    setQuality(percent: number): void;
    setProgressive(isProgressive: boolean): void;
    setSubSampling(kind: number): void;
    encode(): void;
    getEncodedBuffer(): Uint8ClampedArray;
  }
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default function start(options: { readonly wasmBinary: Uint8Array }): Promise<{
    readonly JPEGDecoder: new () => Decoder;
    readonly JPEGEncoder: new () => Encoder;
  }>;
}
