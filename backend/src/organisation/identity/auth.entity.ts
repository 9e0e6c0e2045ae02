import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** better-auth's tables: named here so that the schema check sees them; only better-auth writes them. */
@Entity('auth_user')
export class AuthUser {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { unique: true }) email!: string;
  @Column('boolean', { name: 'email_verified' }) emailVerified!: boolean;
  @Column('text', { nullable: true }) image!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('auth_session')
export class AuthSession {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('text', { unique: true }) token!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('text', { name: 'ip_address', nullable: true }) ipAddress!: string | null;
  @Column('text', { name: 'user_agent', nullable: true }) userAgent!: string | null;
  @Column('uuid', { name: 'user_id' }) userId!: string;
}

@Entity('auth_account')
export class AuthAccount {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text', { name: 'account_id' }) accountId!: string;
  @Column('text', { name: 'provider_id' }) providerId!: string;
  @Column('uuid', { name: 'user_id' }) userId!: string;
  @Column('text', { name: 'access_token', nullable: true }) accessToken!: string | null;
  @Column('text', { name: 'refresh_token', nullable: true }) refreshToken!: string | null;
  @Column('text', { name: 'id_token', nullable: true }) idToken!: string | null;
  @Column('timestamptz', { name: 'access_token_expires_at', nullable: true }) accessTokenExpiresAt!: Date | null;
  @Column('timestamptz', { name: 'refresh_token_expires_at', nullable: true }) refreshTokenExpiresAt!: Date | null;
  @Column('text', { nullable: true }) scope!: string | null;
  @Column('text', { nullable: true }) password!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('auth_verification')
export class AuthVerification {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') identifier!: string;
  @Column('text') value!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('sign_in_ask')
export class SignInAsk {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'address_digest' }) addressDigest!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
}
